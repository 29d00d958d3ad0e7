import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import type { Step } from '../../../dialogue/guide.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';

/** What to say now, paragraph by paragraph. */
export function sayNow({ guide }: FacilitateWords, view: FacilitatorView): readonly string[] {
  const { phase, single } = view.agenda;
  if (phase === 'model' && view.shownFactor !== null) {
    const factors: Readonly<Record<string, string>> = guide.script.model.perFactor;
    return [factors[view.shownFactor] ?? ''];
  }
  if (phase === 'exercise') return sayInExercise({ guide }, view);
  const { say, alone } = guide.script[phase];
  return single ? alone : say;
}

/** At first how it goes; then what most groups are doing. */
function sayInExercise({ guide }: Pick<FacilitateWords, 'guide'>, view: FacilitatorView): readonly string[] {
  const { script } = guide;
  const present = view.groups.filter(({ seats, way }) => seats.length > 0 || way === 'paper');
  const nobodyRates = present.every(
    ({ way, ratingOffered, step }) => way !== 'phones' || (step === 'rate' && !ratingOffered),
  );
  const step = mostCommon(present.filter(({ way }) => way !== 'paper').map((group) => group.step));
  const hasBegun = view.groups.some(
    ({ step, locked, scored }) => step !== 'rate' && (locked > 0 || scored.includes(true)),
  );
  if (nobodyRates && !hasBegun) return script.exercise.together;
  if (step === undefined || (step === 'rate' && view.groups.every(({ locked }) => locked === 0))) {
    return view.agenda.single ? script.exercise.alone : script.exercise.say;
  }
  return [script.exercise.perStep[step]];
}

function mostCommon(steps: readonly Step[]): Step | undefined {
  const count = (step: Step) => steps.filter((other) => other === step).length;
  return steps.toSorted((a, b) => count(b) - count(a))[0];
}
