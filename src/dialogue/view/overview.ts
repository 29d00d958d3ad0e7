import type { AggregateFactor, AggregateView } from './aggregate.ts';
import type { ReadyResult } from './result.ts';

/** A factor, by its place in the guide, and two figures of it. */
export type Distance = { readonly axis: number; readonly from: number; readonly to: number };

/** One apart is near; see `Consensus`. */
const MIN_RANGE = 2;

/** The factors where the groups' scores lie furthest apart, from the lowest to the highest; none where all are near. */
export function furthestApart({ factors }: AggregateView): readonly Distance[] {
  const ranges = factors.flatMap(({ lowest, highest }, axis) =>
    lowest === null || highest === null ? [] : [{ axis, from: lowest, to: highest }],
  );
  const most = Math.max(0, ...ranges.map(({ from, to }) => to - from));
  return most < MIN_RANGE ? [] : ranges.filter(({ from, to }) => to - from === most);
}

/** The factors that can be held against last time, and their figure then and now. */
export function comparedWithLastTime({ groups, aggregate, previous }: ReadyResult): readonly Distance[] {
  if (!previous) return [];
  return aggregate.factors.flatMap((factor, axis) => {
    const from = previous.medians[axis] ?? null;
    const { median: to } = factor;
    return from === null || to === null || !isForMost(factor, groups.length) ? [] : [{ axis, from, to }];
  });
}

/** What a few of many groups agreed on is not held against what all of them once did. */
export function isForMost({ scored }: AggregateFactor, groups: number): boolean {
  return scored * 2 >= groups;
}
