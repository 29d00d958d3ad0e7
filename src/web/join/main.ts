import '../parts/style/tokens.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import { Wording } from '../parts/wire/language.svelte.ts';
import { ticketIn } from './door/ticket.ts';
import JoinPage from './JoinPage.svelte';

const wording = await Wording.open({
  da: async () => (await import('../../content/join/da.ts')).da,
  en: async () => (await import('../../content/join/en.ts')).en,
});
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  const code = location.pathname.slice(-8);
  mount(JoinPage, { target, props: { wording, code, ticket: ticketIn(location.hash, code) } });
}
