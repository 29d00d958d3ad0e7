import type { Step } from '../guide.ts';

/** A step that takes time of its own: a group compares its ratings and finds its line in one go. */
export type TimedStep = Exclude<Step, 'compare'>;

/**
 * How a group's time is best shared, in parts: rating one factor in silence takes one, finding the number for it together
 * two, and a question three and a half. With six factors and five questions it is half the time for the line and half for
 * the questions, as the facilitator's script says.
 */
const PARTS = { factorRated: 1, factorAgreed: 2, question: 3.6 };

/**
 * Suggests how long each step of the exercise takes, in whole minutes that sum to `minutes`; null where that is too short to
 * be shared. A group that does not rate in private (`ratesApart` is false) has that time for its line as well.
 */
export function stepMinutes(
  minutes: number,
  { factors, questions }: { readonly [Part in 'factors' | 'questions']: readonly unknown[] },
  { ratesApart }: { readonly ratesApart: boolean },
): Readonly<Record<TimedStep, number>> | null {
  const rating = factors.length * PARTS.factorRated;
  const whole = rating + factors.length * PARTS.factorAgreed + questions.length * PARTS.question;
  const line = Math.round((minutes * (whole - questions.length * PARTS.question)) / whole);
  const rate = ratesApart ? Math.round((minutes * rating) / whole) : 0;
  const [agree, discuss] = [line - rate, minutes - line];
  return Math.min(agree, discuss, ratesApart ? rate : 1) < 1 ? null : { rate, agree, discuss };
}
