import type { Counts, Profile } from './scale.ts';
import { SCALE } from './scale.ts';
import type { RatingCounts, Sheet } from './state.ts';

/** With fewer than four, odds are that somebody can work out what the others gave. */
const MIN_FOR_DOTS = 4;
/** Three show their middle and how far apart they are, and no more. */
export const MIN_FOR_MEDIAN = 3;

/** What a group may see of its ratings of one factor, by how many rated it. */
export type RevealedCounts =
  | { readonly shown: 'dots'; readonly counts: Counts }
  /** `median` is the median; `range` is highest less lowest, 0–4. The three values themselves are not told. */
  | { readonly shown: 'median'; readonly median: number; readonly range: number }
  | { readonly shown: 'nothing' };

/** How a spread looks in words: `agree` up to 1 apart, `differ` at 2, `farApart` from 3. */
export type Consensus = 'agree' | 'differ' | 'farApart';

/** Takes one factor's counts, gives what its group may see of them. */
export function revealedCounts(counts: Counts): RevealedCounts {
  const rated = ratedIn(counts);
  if (rated >= MIN_FOR_DOTS) return { shown: 'dots', counts };
  if (rated < MIN_FOR_MEDIAN) return { shown: 'nothing' };
  const { lowest, highest } = boundsOf(counts);
  return { shown: 'median', median: medianOf(valuesIn(counts)), range: highest - lowest };
}

/** Counts the locked sheets' ratings, by factor. "I do not know" and open sheets count as none. */
export function ratingCountsOf(sheets: Iterable<Sheet>, factorCount: number): RatingCounts {
  const locked = [...sheets].filter((sheet) => sheet.locked);
  return Array.from({ length: factorCount }, (_, factor) =>
    SCALE.map((value) => locked.filter((sheet) => sheet.answers[factor] === value).length),
  );
}

/** How many rated. */
export function ratedIn(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Lowest and highest value chosen; both 0 when nobody rated. */
export function boundsOf(counts: Counts): { readonly lowest: number; readonly highest: number } {
  return {
    lowest: counts.findIndex((count) => count > 0) + 1,
    highest: counts.findLastIndex((count) => count > 0) + 1,
  };
}

/** Takes how far apart lowest and highest are (0–4), gives the words for it. */
export function consensusOf(range: number): Consensus {
  if (range <= 1) return 'agree';
  return range === 2 ? 'differ' : 'farApart';
}

/** The median of at least one value; between the two middle ones (2.5) when they differ. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const below = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const above = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (below + above) / 2;
}

/** What an empty line looks like: nothing agreed yet. */
export function emptyProfile(factorCount: number): Profile {
  return Array.from({ length: factorCount }, () => null);
}

function valuesIn(counts: Counts): readonly number[] {
  return counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));
}
