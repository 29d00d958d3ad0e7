import type { ConsoleGroup } from '../../dialogue/view/facilitator.ts';

/** People in a group as far as anybody has counted them. */
export function peopleOf({ people, seats }: ConsoleGroup): number {
  return people ?? seats.length;
}

/** Whether a group is outside the guide's 4–6; an empty one is not there yet. */
export function sizeOf(group: ConsoleGroup): 'few' | 'fits' | 'many' {
  const people = peopleOf(group);
  // A device at a table or a sheet says nothing until somebody has counted.
  if (people === 0 || (group.people === null && group.mode !== 'phones')) return 'fits';
  if (people < 4) return 'few';
  return people > 6 ? 'many' : 'fits';
}
