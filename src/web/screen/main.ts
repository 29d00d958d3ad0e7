import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import './page.css';
import './stage.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import { isAble } from '../parts/first/able.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import { arrive } from './arrival.ts';
import ScreenPage from './ScreenPage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const wording = await Wording.open({
    da: async () => (await import('../../content/screen/da.ts')).da,
    en: async () => (await import('../../content/screen/en.ts')).en,
  });
  const arrival = await arrive();
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(ScreenPage, { target, props: { wording, arrival } });
}
