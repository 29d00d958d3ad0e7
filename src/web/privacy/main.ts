import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import type { WordFile } from '../../content/language.ts';
import type { PrivacyWords } from '../../content/privacy/da.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import PrivacyPage from './PrivacyPage.svelte';

const wording = await Wording.open(wordsFrom(import.meta.glob<WordFile<PrivacyWords>>('../../content/privacy/??.ts')));
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(PrivacyPage, { target, props: { wording } });
}
