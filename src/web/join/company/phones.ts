import type { GroupView } from '../../../dialogue/view/participant.ts';

/** How many phones rate with each other. Whoever came after the first had locked is not among them. */
export function phonesThatRate({ seats, talk }: GroupView): number {
  return talk.step === 'rate' ? (talk.company ?? seats) : seats;
}
