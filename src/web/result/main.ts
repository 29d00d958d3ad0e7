import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import './paper.css';
import { mount } from 'svelte';
import type { WordFile } from '../../content/language.ts';
import type { ResultWords } from '../../content/result/da.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import { arrive } from './arrival.ts';
import ResultPage from './ResultPage.svelte';

const wording = await Wording.open(wordsFrom(import.meta.glob<WordFile<ResultWords>>('../../content/result/??.ts')));
const arrival = await arrive();
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(ResultPage, { target, props: { wording, arrival } });
}
