import '../parts/style/tokens.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import type { JoinWords } from '../../content/join/da.ts';
import type { WordFile } from '../../content/language.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import JoinPage from './JoinPage.svelte';

const wording = await Wording.open(wordsFrom(import.meta.glob<WordFile<JoinWords>>('../../content/join/??.ts')));
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(JoinPage, { target, props: { wording, code: location.pathname.slice(-8) } });
}
