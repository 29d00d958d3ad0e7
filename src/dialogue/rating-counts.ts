import type { Counts, Profile } from './scale.ts';

/** With fewer than four, odds are that somebody can work out what the others gave. Nor do fewer open without the rest. */
export const MIN_FOR_DOTS = 4;
/** Three are told how far apart they are in words, and no more. */
export const MIN_FOR_WORDS = 3;

/** What a group may see of its ratings of one factor, by how many rated it. */
export type RevealedCounts =
  | { readonly shown: 'dots'; readonly counts: Counts }
  | { readonly shown: 'words'; readonly consensus: Consensus }
  | { readonly shown: 'nothing' };

/** How ratings look in words: `agree` up to 1 apart, `differ` at 2, `farApart` from 3. */
export type Consensus = 'agree' | 'differ' | 'farApart';

/** Takes one factor's counts, how many people there are and whether dots may be shown; gives what their group may see. */
export function revealedCounts(
  counts: Counts,
  { people, dots }: { readonly people: number; readonly dots: boolean },
): RevealedCounts {
  const rated = Math.min(ratedIn(counts), people);
  if (rated < MIN_FOR_WORDS) return { shown: 'nothing' };
  if (rated >= MIN_FOR_DOTS && dots) return { shown: 'dots', counts };
  const { lowest, highest } = boundsOf(counts);
  return { shown: 'words', consensus: consensusOf(highest - lowest) };
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
