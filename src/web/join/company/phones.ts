import type { GroupView } from '../../../dialogue/view/participant.ts';

/** How many phones stand beside the number of people at the table. */
export function phonesBeside({ seats, talk }: GroupView): number {
  return talk.step === 'rate' ? talk.phones : seats;
}

/** Whether there are more phones than people where a group rates: then it opens no dots. */
export function hasMorePhones({ people, talk }: GroupView): boolean {
  return talk.step === 'rate' && people !== null && talk.phones > people;
}
