import type { GroupNumber } from '../state.ts';
import type { AggregateView, GroupResult } from './aggregate.ts';

/** Where a group's line lies furthest from the middle of all groups. */
export type Difference = {
  readonly group: GroupNumber;
  /** The factor's place in the guide. */
  readonly factor: number;
  readonly direction: 'above' | 'below';
  /** How many steps of the scale; a half step where the middle lies between two scores. */
  readonly by: number;
};

/** Half a step from a middle that lies between two scores is as near as a group can come. */
const MIN_DIFFERENCE = 1;
const MAX_GROUPS = 4;

/**
 * Proposes up to four groups to hear: those whose lines differ most from the middle, each with the factor where it differs most.
 * They stand in the order of their numbers, because it is no ranking.
 */
export function mostDifferent(
  groups: readonly GroupResult[],
  aggregate: AggregateView,
  max: number = MAX_GROUPS,
): readonly Difference[] {
  const differences = groups.flatMap((group) => {
    const found = differencesOf(group, aggregate);
    const largest = largestOf(found);
    return largest && largest.by >= MIN_DIFFERENCE
      ? [{ largest, sum: found.reduce((sum, { by }) => sum + by, 0) }]
      : [];
  });
  return differences
    .toSorted((a, b) => b.largest.by - a.largest.by || b.sum - a.sum || a.largest.group - b.largest.group)
    .slice(0, max)
    .map(({ largest }) => largest)
    .toSorted((a, b) => a.group - b.group);
}

/** Gives where one group lies furthest from the middle; undefined when it lies on it, or has no line. */
export function differenceOf(group: GroupResult, aggregate: AggregateView): Difference | undefined {
  return mostDifferent([group], aggregate)[0];
}

function differencesOf({ number, scores }: GroupResult, { factors }: AggregateView): readonly Difference[] {
  return scores.flatMap((score, factor) => {
    const median = factors[factor]?.median ?? null;
    if (score === null || median === null || score === median) return [];
    return [{ group: number, factor, direction: score > median ? 'above' : 'below', by: Math.abs(score - median) }];
  });
}

/** The first of those that are equally large, in the guide's order. */
function largestOf(differences: readonly Difference[]): Difference | undefined {
  return differences.toSorted((a, b) => b.by - a.by)[0];
}
