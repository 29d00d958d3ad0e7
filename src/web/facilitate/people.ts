import type { FacilitateWords } from '../../content/facilitate/da.ts';
import type { ConsoleGroup } from '../../dialogue/view/facilitator.ts';
import { peopleAt } from '../../dialogue/view/on-screen.ts';

/** Whether a group is outside the guide's 4–6; an empty one is not there yet. */
export function sizeOf(group: ConsoleGroup): 'few' | 'fits' | 'many' {
  const people = peopleAt(group);
  // A device at a table or a sheet says nothing until somebody has counted.
  if (people === 0 || (group.people === null && group.mode !== 'phones')) return 'fits';
  if (people < 4) return 'few';
  return people > 6 ? 'many' : 'fits';
}

/** People and phones side by side, so that whoever sees the table can see whether they fit; nothing where there is neither. */
export function atTable(
  { groups, shared }: FacilitateWords,
  { mode, people, phones: beside, seats }: ConsoleGroup,
): readonly string[] {
  const phones = mode === 'table' ? groups.devices(seats.length) : groups.phones(beside);
  const counted = people === null ? [] : [shared.people(people)];
  return [...counted, ...(seats.length > 0 ? [phones] : [])];
}

/** Whether a group that rates has more phones than people: somebody sits there with several, or has counted wrong. Then it opens no dots. */
export function hasMorePhones({ mode, step, people, phones }: ConsoleGroup): boolean {
  return mode === 'phones' && step === 'rate' && people !== null && phones > people;
}
