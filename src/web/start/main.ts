import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import { isAble } from '../parts/first/able.ts';
import { Wording } from '../parts/wire/language.svelte.ts';
import StartPage from './StartPage.svelte';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const wording = await Wording.open({
    da: async () => (await import('../../content/start/da.ts')).da,
    en: async () => (await import('../../content/start/en.ts')).en,
  });
  const target = document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(StartPage, { target, props: { wording } });
}
