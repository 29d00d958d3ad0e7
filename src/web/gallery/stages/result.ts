import '../../result/paper.css';
import { mount } from 'svelte';
import type { WordFile } from '../../../content/language.ts';
import type { ResultWords } from '../../../content/result/da.ts';
import type { ResultView } from '../../../dialogue/view/result.ts';
import { Session } from '../../parts/wire/session.svelte.ts';
import { wordsFrom } from '../../parts/wire/word-files.ts';
import type { ResultArrival } from '../../result/arrival.ts';
import FromFile from '../../result/file/FromFile.svelte';
import ResultPage from '../../result/ResultPage.svelte';
import { CODE } from '../samples/hour.ts';
import { RESULT } from '../samples/result.ts';
import { stageFor } from './stage.ts';

export const show = stageFor(RESULT, {
  words: wordsFrom(import.meta.glob<WordFile<ResultWords>>('../../../content/result/??.ts')),
  waiting: ({ shared }) => [shared.connection.connecting],
  mount: ({ target, wording, scene }) => mount(ResultPage, { target, props: { wording, arrival: arrivalIn(scene) } }),
});

function arrivalIn(scene: keyof typeof RESULT): ResultArrival {
  if (scene === 'refusal') return { refusal: null };
  if (scene === 'fromFile') return { fromFile: FromFile };
  return { session: new Session<ResultView>(CODE, 'result') };
}
