import { mount } from 'svelte';
import type { WordFile } from '../../../content/language.ts';
import type { StartWords } from '../../../content/start/da.ts';
import { rememberOwn } from '../../parts/own.ts';
import { wordsFrom } from '../../parts/wire/word-files.ts';
import StartPage from '../../start/StartPage.svelte';
import { START } from '../samples/start.ts';
import { stageFor } from './stage.ts';

export const show = stageFor(START, {
  words: wordsFrom(import.meta.glob<WordFile<StartWords>>('../../../content/start/??.ts')),
  waiting: () => [],
  mount: ({ target, wording, sample }) => {
    for (const dialogue of sample.own ?? []) rememberOwn(dialogue);
    return mount(StartPage, { target, props: { wording } });
  },
});
