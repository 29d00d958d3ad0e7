import { STEPS, type Step } from '../../../dialogue/guide.ts';
import { MIN_FOR_WORDS } from '../../../dialogue/rating-counts.ts';
import type { ConsoleGroup, FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import { companyOf } from '../groups/doing.ts';

/** The step that most groups with phones are in; undefined where everybody works on paper or nobody has come. */
export function stepOfMost({ groups }: FacilitatorView): Step | undefined {
  const steps = groups.filter(({ mode, seats }) => mode !== 'paper' && seats.length > 0).map(({ step }) => step);
  const count = (step: Step) => steps.filter((other) => other === step).length;
  return [...new Set(steps)].toSorted((a, b) => count(b) - count(a))[0];
}

/** The steps that the groups take: where all are too few to rate in private, they begin with what they find together. */
export function stepsAhead({ groups }: FacilitatorView): readonly Step[] {
  const onPhones = groups.filter(({ mode }) => mode === 'phones');
  // While nobody is at a table, people may still come.
  const ratesApart =
    onPhones.some(mayRateApart) || (onPhones.length > 0 && onPhones.every(({ seats }) => seats.length === 0));
  return ratesApart ? STEPS : STEPS.filter((step) => step === 'agree' || step === 'discuss');
}

function mayRateApart(group: ConsoleGroup): boolean {
  const company = companyOf(group);
  return Math.min(company, group.people ?? company) >= MIN_FOR_WORDS;
}
