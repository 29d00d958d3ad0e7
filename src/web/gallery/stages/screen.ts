import '../../screen/page.css';
import '../../screen/stage.css';
import { mount } from 'svelte';
import type { WordFile } from '../../../content/language.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';
import type { ScreenView } from '../../../dialogue/view/screen.ts';
import { Session } from '../../parts/wire/session.svelte.ts';
import { wordsFrom } from '../../parts/wire/word-files.ts';
import { Joining } from '../../screen/joining.svelte.ts';
import ScreenPage from '../../screen/ScreenPage.svelte';
import { SecondLanguage } from '../../screen/second/second-language.svelte.ts';
import { CODE } from '../samples/hour.ts';
import { SCREEN } from '../samples/screen.ts';
import { linksAt, USUAL_PLACE } from '../server.ts';
import { stageFor } from './stage.ts';

const loadWords = wordsFrom(import.meta.glob<WordFile<ScreenWords>>('../../../content/screen/??.ts'));

export const show = stageFor(SCREEN, {
  words: loadWords,
  waiting: ({ shared }) => [shared.connection.connecting],
  mount: ({ target, wording, scene, sample }) => {
    const joining = new Joining(CODE, linksAt(sample.place ?? USUAL_PLACE));
    const arrival =
      scene === 'refusal' ? { refusal: null } : { session: new Session<ScreenView>(CODE, 'screen'), joining };
    // As the screen's own page has it.
    target.classList.add('stage');
    const second = new SecondLanguage(loadWords, sample.second ?? null);
    return mount(ScreenPage, { target, props: { wording, second, arrival } });
  },
});
