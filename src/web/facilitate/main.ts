import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import { isAble } from '../parts/first/able.ts';
import { arriveAs } from '../parts/wire/arrival.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import FacilitatePage from './FacilitatePage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const wording = await Wording.open({
    da: async () => (await import('../../content/facilitate/da.ts')).da,
    en: async () => (await import('../../content/facilitate/en.ts')).en,
  });
  const arrival = await arriveAs('facilitator');
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(FacilitatePage, { target, props: { wording, arrival } });
}
