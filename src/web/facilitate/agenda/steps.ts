import type { Step } from '../../../dialogue/guide.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';

/** The step that most groups with phones are in; undefined where everybody works on paper or nobody has come. */
export function stepOfMost({ groups }: FacilitatorView): Step | undefined {
  const steps = groups.filter(({ mode, seats }) => mode !== 'paper' && seats.length > 0).map(({ step }) => step);
  const count = (step: Step) => steps.filter((other) => other === step).length;
  return [...new Set(steps)].toSorted((a, b) => count(b) - count(a))[0];
}
