import type { Dialogue, GroupNumber } from '../state.ts';
import { aggregateView, groupResults } from './aggregate.ts';
import { mostDifferent } from './most-different.ts';

/** Up to so many groups are all heard, one after the other. */
const MAX_IN_ROUND = 8;

/**
 * The groups that are heard one after the other in the plenary: all that were there, or where that would take too long
 * those that differ most from the middle.
 */
export function roundOf(dialogue: Dialogue): readonly GroupNumber[] {
  const groups = groupResults(dialogue);
  if (groups.length <= MAX_IN_ROUND) return groups.map(({ number }) => number);
  return mostDifferent(groups, aggregateView(dialogue)).map(({ group }) => group);
}
