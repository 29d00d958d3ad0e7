import type { PlenaryBeat } from '../../../content/guides/guide-words.ts';
import type { LocalizedGuide } from '../../../content/guides/localized.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import { stepOfMost } from './steps.ts';

/** What to say now, paragraph by paragraph. */
export function sayNow({ script, closingQuestions }: LocalizedGuide, view: FacilitatorView): readonly string[] {
  const { phase, single } = view.agenda;
  if (phase === 'lastTime' && view.shownAgreement !== null) return [script.lastTime.perAgreement];
  if (phase === 'model' && view.shownFactor !== null) {
    return [script.model.perFactor[view.shownFactor] ?? ''];
  }
  if (phase === 'exercise') return sayInExercise(script.exercise, view);
  if (phase === 'plenary') return sayInPlenary(script.plenary, view);
  if (phase === 'closing' && view.shownQuestion !== null) {
    return closingQuestions.filter(({ id }) => id === view.shownQuestion).map(({ text }) => text);
  }
  if (phase === 'closing' && view.readOutPage !== null) {
    return view.closing.agreements.length > 0 ? script.closing.readOut : script.closing.readOutNone;
  }
  const { say, alone } = script[phase];
  return single ? alone : say;
}

function sayInPlenary(
  { perBeat, lastTime }: LocalizedGuide['script']['plenary'],
  view: FacilitatorView,
): readonly string[] {
  const shown = shownOf(view);
  const hasLineOfLastTime = view.previous?.medians.some((median) => median !== null);
  return [perBeat[shown], ...(shown === 'median' && hasLineOfLastTime ? [lastTime] : [])];
}

function shownOf({ plenary: { part, spotlight } }: FacilitatorView): PlenaryBeat {
  return spotlight === null ? part : 'group';
}

/** At first how it goes; then what most groups are doing. */
function sayInExercise(exercise: LocalizedGuide['script']['exercise'], view: FacilitatorView): readonly string[] {
  const present = view.groups.filter(({ seats, mode }) => seats.length > 0 || mode === 'paper');
  const isRating = present.some(({ step, ratingOffered }) => step === 'rate' && ratingOffered);
  const hasRated = present.some(({ mode, step, locked }) => mode === 'phones' && (step !== 'rate' || locked > 0));
  const hasDrawn = present.some(({ scored }) => scored.includes(true));
  if (!hasRated && !hasDrawn) {
    if (!isRating) return exercise.together;
    return view.agenda.single ? exercise.alone : exercise.say;
  }
  const step = stepOfMost(view);
  return step ? [exercise.perStep[step]] : exercise.together;
}
