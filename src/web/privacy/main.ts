import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import type { WordFile } from '../../content/language.ts';
import type { PrivacyWords } from '../../content/privacy/da.ts';
import { isAble } from '../parts/first/able.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import PrivacyPage from './PrivacyPage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const wording = await Wording.open(
    wordsFrom(import.meta.glob<WordFile<PrivacyWords>>('../../content/privacy/??.ts')),
  );
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(PrivacyPage, { target, props: { wording } });
}
