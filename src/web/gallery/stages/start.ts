import { mount } from 'svelte';
import { rememberOwn } from '../../parts/own.ts';
import StartPage from '../../start/StartPage.svelte';
import { START } from '../samples/start.ts';
import { stageFor } from './stage.ts';

export const show = stageFor(START, {
  words: {
    da: async () => (await import('../../../content/start/da.ts')).da,
    en: async () => (await import('../../../content/start/en.ts')).en,
  },
  waiting: () => [],
  mount: ({ target, wording, sample }) => {
    for (const dialogue of sample.own ?? []) rememberOwn(dialogue);
    return mount(StartPage, { target, props: { wording } });
  },
});
