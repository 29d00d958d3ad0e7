import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import './paper.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import type { WordFile } from '../../content/language.ts';
import type { ResultWords } from '../../content/result/da.ts';
import { isAble } from '../parts/first/able.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import { arrive } from './arrival.ts';
import ResultPage from './ResultPage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const [wording, arrival] = await Promise.all([
    Wording.open(wordsFrom(import.meta.glob<WordFile<ResultWords>>('../../content/result/??.ts'))),
    arrive(),
  ]);
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(ResultPage, { target, props: { wording, arrival } });
}
