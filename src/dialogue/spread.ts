import type { Counts, Profile } from './scale.ts';
import { SCALE } from './scale.ts';
import type { Sheet, Spread } from './state.ts';

/** With fewer than four, odds are that somebody can work out what the others gave. */
const FEWEST_FOR_DOTS = 4;
/** Three show their middle and how far apart they are, and no more. */
export const FEWEST_FOR_MIDDLE = 3;

/** What a group may see of its ratings of one factor, by how many rated it. */
export type FactorSpread =
  | { readonly shown: 'dots'; readonly counts: Counts }
  /** `middle` is the median; `apart` is highest less lowest, 0–4. The three values themselves are not told. */
  | { readonly shown: 'middle'; readonly middle: number; readonly apart: number }
  | { readonly shown: 'nothing' };

/** How a spread looks in words: `agree` up to 1 apart, `differ` at 2, `farApart` from 3. */
export type Closeness = 'agree' | 'differ' | 'farApart';

/** Takes one factor's counts, gives what its group may see of them. */
export function openedSpread(counts: Counts): FactorSpread {
  const rated = ratedIn(counts);
  if (rated >= FEWEST_FOR_DOTS) return { shown: 'dots', counts };
  if (rated < FEWEST_FOR_MIDDLE) return { shown: 'nothing' };
  const { lowest, highest } = rangeOf(counts);
  return { shown: 'middle', middle: middleOf(valuesIn(counts)), apart: highest - lowest };
}

/** Counts the locked sheets' ratings, by factor. "I do not know" and open sheets count as none. */
export function spreadOf(sheets: Iterable<Sheet>, factorCount: number): Spread {
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
export function rangeOf(counts: Counts): { readonly lowest: number; readonly highest: number } {
  return {
    lowest: counts.findIndex((count) => count > 0) + 1,
    highest: counts.findLastIndex((count) => count > 0) + 1,
  };
}

/** Takes how far apart lowest and highest are (0–4), gives the words for it. */
export function closenessOf(apart: number): Closeness {
  if (apart <= 1) return 'agree';
  return apart === 2 ? 'differ' : 'farApart';
}

/** The median of at least one value; between the two middle ones (2.5) when they differ. */
export function middleOf(values: readonly number[]): number {
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
