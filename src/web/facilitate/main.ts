import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import type { FacilitateWords } from '../../content/facilitate/da.ts';
import type { WordFile } from '../../content/language.ts';
import { isAble } from '../parts/first/able.ts';
import { arriveAs } from '../parts/wire/arrival.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import FacilitatePage from './FacilitatePage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const [wording, arrival] = await Promise.all([
    Wording.open(wordsFrom(import.meta.glob<WordFile<FacilitateWords>>('../../content/facilitate/??.ts'))),
    arriveAs('facilitator'),
  ]);
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(FacilitatePage, { target, props: { wording, arrival } });
}
