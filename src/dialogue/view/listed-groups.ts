import { type Dialogue, type Group, type GroupNumber, groupsOf } from '../state.ts';

/** So many are quicker to choose from than to write the number of one. */
const MAX_LISTED = 12;

/**
 * Gives the groups where they are few enough to choose from, and null where people rather write the number of theirs: in
 * a large room the list would be most of what each of thousands of phones is sent.
 */
export function listedGroups(dialogue: Dialogue): readonly Group[] | null {
  const groups = groupsOf(dialogue);
  return groups.length > MAX_LISTED ? null : groups;
}

/** Gives the groups that a phone may sit at; null where there are too many to list. */
export function phoneGroups(dialogue: Dialogue): readonly GroupNumber[] | null {
  return listedGroups(dialogue)?.flatMap(({ number, mode }) => (mode === 'paper' ? [] : number)) ?? null;
}
