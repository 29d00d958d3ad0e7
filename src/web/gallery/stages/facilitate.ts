import { mount } from 'svelte';
import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { WordFile } from '../../../content/language.ts';
import FacilitatePage from '../../facilitate/FacilitatePage.svelte';
import '../../facilitate/miniature/SmallStage.svelte';
import { wordsFrom } from '../../parts/wire/word-files.ts';
import { FACILITATE } from '../samples/facilitate.ts';
import { CODE } from '../samples/hour.ts';
import { stageFor } from './stage.ts';

// What a console fetches later stands there at once, or a slow machine would look at a sample that is not whole.
import.meta.glob('../../../content/screen/??.ts', { eager: true });

export const show = stageFor(FACILITATE, {
  words: wordsFrom(import.meta.glob<WordFile<FacilitateWords>>('../../../content/facilitate/??.ts')),
  waiting: ({ shared }) => [shared.connection.connecting],
  mount: ({ target, wording, scene }) => {
    const arrival = scene === 'refusal' ? { refusal: null } : { code: CODE };
    return mount(FacilitatePage, { target, props: { wording, arrival } });
  },
});
