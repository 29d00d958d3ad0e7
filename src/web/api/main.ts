import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import '../parts/first/first.ts';
import type { WordedGuide } from '../../content/guides/guide-words.ts';
import { isAble } from '../parts/first/able.ts';
import ApiPage from './ApiPage.svelte';
import type { ApiDocument } from './document.ts';

void open();

async function open(): Promise<void> {
  if (!(await isAble())) return;
  const [document, [usual]] = await Promise.all([
    fetched<ApiDocument>('api/openapi.json'),
    fetched<readonly [WordedGuide, ...WordedGuide[]]>('api/guides?language=en'),
  ]);
  const target = globalThis.document.querySelector('#app');
  if (!target) return;
  target.replaceChildren();
  mount(ApiPage, { target, props: { document, guide: usual.guide } });
}

async function fetched<Body>(address: string): Promise<Body> {
  return (await fetch(address)).json();
}
