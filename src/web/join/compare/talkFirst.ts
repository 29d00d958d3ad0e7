import { boundsOf, type Consensus, consensusOf, type RevealedCounts } from '../../../dialogue/rating-counts.ts';

/** Two things to talk about are a beginning, six are a list. */
const FIRST = 2;
/** Where words are all that a group is told, this is how far apart they are at least. */
const RANGES: Readonly<Record<Consensus, number>> = { agree: 0, differ: 2, farApart: 3 };

/** How it looks in words; null where the group may not see it. */
export function consensusIn(counts: RevealedCounts): Consensus | null {
  switch (counts.shown) {
    case 'dots': {
      const { lowest, highest } = boundsOf(counts.counts);
      return consensusOf(highest - lowest);
    }
    case 'words':
      return counts.consensus;
    case 'nothing':
      return null;
  }
}

/** Takes what opened, gives the axes to talk about first: the two farthest apart, if they are apart at all. */
export function talkFirst(counts: readonly RevealedCounts[]): readonly number[] {
  return apart(counts).slice(0, FIRST);
}

/** All axes in the order in which a group takes them: those it sees differently, then the rest as they stand. */
export function talkOrder(counts: readonly RevealedCounts[]): readonly number[] {
  const before = apart(counts);
  return [...before, ...counts.map((_, axis) => axis).filter((axis) => !before.includes(axis))];
}

/** The axes that the group sees differently, the widest range first. */
function apart(counts: readonly RevealedCounts[]): readonly number[] {
  return counts
    .map((_, axis) => axis)
    .filter((axis) => rangeAt(counts, axis) >= RANGES.differ)
    .toSorted((a, b) => rangeAt(counts, b) - rangeAt(counts, a));
}

function rangeAt(counts: readonly RevealedCounts[], axis: number): number {
  const at = counts[axis];
  if (at?.shown === 'dots') {
    const { lowest, highest } = boundsOf(at.counts);
    return highest - lowest;
  }
  return at?.shown === 'words' ? RANGES[at.consensus] : 0;
}
