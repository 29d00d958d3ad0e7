import '../parts/style/tokens.css';
import '../parts/style/face.css';
import '../parts/style/base.css';
import './paper.css';
import { mount } from 'svelte';
import { Wording } from '../parts/wire/language.svelte.ts';
import { arrive } from './arrival.ts';
import ResultPage from './ResultPage.svelte';

const wording = await Wording.open({
  da: async () => (await import('../../content/result/da.ts')).da,
  en: async () => (await import('../../content/result/en.ts')).en,
});
const arrival = await arrive();
const target = document.querySelector('#app');
if (target) {
  target.replaceChildren();
  mount(ResultPage, { target, props: { wording, arrival } });
}
