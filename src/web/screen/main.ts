import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import './page.css';
import './stage.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import type { WordFile } from '../../content/language.ts';
import type { ScreenWords } from '../../content/screen/da.ts';
import { isAble } from '../parts/first/able.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import { arrive } from './arrival.ts';
import ScreenPage from './ScreenPage.svelte';
import { rememberedSecond, SecondLanguage } from './second/second-language.svelte.ts';

const loadWords = wordsFrom(import.meta.glob<WordFile<ScreenWords>>('../../content/screen/??.ts'));

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const [wording, arrival] = await Promise.all([Wording.open(loadWords), arrive()]);
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  const second = new SecondLanguage(loadWords, rememberedSecond());
  mount(ScreenPage, { target, props: { wording, second, arrival } });
}
