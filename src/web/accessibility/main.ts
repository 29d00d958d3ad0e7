import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import type { AccessibilityWords } from '../../content/accessibility/da.ts';
import type { WordFile } from '../../content/language.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { wordsFrom } from '../parts/wire/word-files.ts';
import AccessibilityPage from './AccessibilityPage.svelte';

const wording = await Wording.open(
  wordsFrom(import.meta.glob<WordFile<AccessibilityWords>>('../../content/accessibility/??.ts')),
);
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(AccessibilityPage, { target, props: { wording } });
}
