import '../parts/style/tokens.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import { Wording } from '../parts/wire/language.svelte.ts';
import PrivacyPage from './PrivacyPage.svelte';

const wording = await Wording.open({
  da: async () => (await import('../../content/privacy/da.ts')).da,
  en: async () => (await import('../../content/privacy/en.ts')).en,
});
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(PrivacyPage, { target, props: { wording } });
}
