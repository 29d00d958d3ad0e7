import '../parts/style/tokens.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import { Wording } from '../parts/wire/language.svelte.ts';
import JoinPage from './JoinPage.svelte';

const wording = await Wording.open({
  da: async () => (await import('../../content/join/da.ts')).da,
  en: async () => (await import('../../content/join/en.ts')).en,
});
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(JoinPage, { target, props: { wording, code: location.pathname.slice(-8) } });
}
