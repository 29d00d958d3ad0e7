import '../parts/style/tokens.css';
import '../parts/style/base.css';
import { mount } from 'svelte';
import ApiPage from './ApiPage.svelte';
import type { ApiDocument } from './document.ts';

const response = await fetch('/api/openapi.json');
const document: ApiDocument = await response.json();
const target = globalThis.document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(ApiPage, { target, props: { document } });
}
