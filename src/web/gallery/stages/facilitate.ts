import { mount } from 'svelte';
import FacilitatePage from '../../facilitate/FacilitatePage.svelte';
import { FACILITATE } from '../samples/facilitate.ts';
import { CODE } from '../samples/hour.ts';
import { stageFor } from './stage.ts';

export const show = stageFor(FACILITATE, {
  words: {
    da: async () => (await import('../../../content/facilitate/da.ts')).da,
    en: async () => (await import('../../../content/facilitate/en.ts')).en,
  },
  waiting: ({ shared }) => [shared.connection.connecting],
  mount: ({ target, wording, scene }) => {
    const arrival = scene === 'refusal' ? { refusal: null } : { code: CODE };
    return mount(FacilitatePage, { target, props: { wording, arrival } });
  },
});
