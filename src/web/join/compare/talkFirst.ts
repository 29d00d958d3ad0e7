import { boundsOf, type RevealedCounts } from '../../../dialogue/rating-counts.ts';

/** Two things to talk about are a beginning, six are a list. */
const FIRST = 2;
/** One apart counts as agreeing. */
const MIN_RANGE = 2;

/** How far apart lowest and highest are, 0–4; null where the group may not see it. */
export function rangeIn(counts: RevealedCounts): number | null {
  switch (counts.shown) {
    case 'dots': {
      const { lowest, highest } = boundsOf(counts.counts);
      return highest - lowest;
    }
    case 'median':
      return counts.range;
    case 'nothing':
      return null;
  }
}

/** Takes the factors' spreads, gives the axes to talk about first: the two farthest apart, if they are apart at all. */
export function talkFirst(counts: readonly RevealedCounts[]): readonly number[] {
  return widestFirst(counts)
    .filter((axis) => rangeAt(counts, axis) >= MIN_RANGE)
    .slice(0, FIRST);
}

/** All axes in the order in which a group takes them: those to talk about first, then the rest as they stand. */
export function talkOrder(counts: readonly RevealedCounts[]): readonly number[] {
  const first = talkFirst(counts);
  return [...first, ...counts.map((_, axis) => axis).filter((axis) => !first.includes(axis))];
}

function widestFirst(counts: readonly RevealedCounts[]): readonly number[] {
  return counts.map((_, axis) => axis).toSorted((a, b) => rangeAt(counts, b) - rangeAt(counts, a));
}

function rangeAt(counts: readonly RevealedCounts[], axis: number): number {
  const at = counts[axis];
  return at ? (rangeIn(at) ?? 0) : 0;
}
