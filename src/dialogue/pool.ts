import { ratedIn } from './rating-counts.ts';
import type { Counts } from './scale.ts';
import { SCALE } from './scale.ts';
import { type Dialogue, type Group, groupsOf, isSingle } from './state.ts';

/** Danish staff surveys show nothing for fewer than five people; neither do we outside a group. */
const MIN_IN_POOL = 5;
/** With two groups, each could subtract its own dots and be left with the other's. */
const MIN_GROUPS_IN_POOL = 3;

/**
 * The ratings of all groups by factor, as counts; null where they cannot be shown outside the groups: with fewer than
 * five people, where all of them chose the same, where fewer than three of several groups rated, or where a group that
 * takes its own away is left with fewer than five.
 */
export function pooledCounts(dialogue: Dialogue): readonly (Counts | null)[] {
  const groups = groupsOf(dialogue);
  return dialogue.guide.factors.map((_, factor) => {
    const shares = groups.map((group) => countsOf(group, factor)).filter((counts) => ratedIn(counts) > 0);
    const pool = SCALE.map((_, value) => shares.reduce((sum, counts) => sum + (counts[value] ?? 0), 0));
    return hidesEachPerson(pool) && (isSingle(dialogue) || hidesEachGroup(pool, shares)) ? pool : null;
  });
}

/** Where all chose the same, it is known what each of them chose. */
function hidesEachPerson(pool: Counts): boolean {
  return ratedIn(pool) >= MIN_IN_POOL && pool.filter((count) => count > 0).length > 1;
}

function hidesEachGroup(pool: Counts, shares: readonly Counts[]): boolean {
  return (
    shares.length >= MIN_GROUPS_IN_POOL && shares.every((counts) => ratedIn(pool) - ratedIn(counts) >= MIN_IN_POOL)
  );
}

function countsOf(group: Group, factor: number): Counts {
  const counts = group.talk.step === 'rate' ? null : group.talk.counts;
  return counts?.[factor] ?? [];
}
