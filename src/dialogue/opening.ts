import { revealedCounts } from './rating-counts.ts';
import { type Counts, SCALE } from './scale.ts';
import type { RatingCounts, RatingTalk, Sheet } from './state.ts';

/**
 * What opens of locked ratings, by factor. "I do not know" and open sheets count as none. `extraPhones` is by how many the
 * phones that rate outnumber the people.
 */
export function ratingsOpened({ sheets }: RatingTalk, extraPhones: number, factorCount: number): RatingCounts {
  const locked = [...sheets.values()].filter((sheet) => sheet.locked);
  return Array.from({ length: factorCount }, (_, factor) => revealedCounts(countsOf(locked, factor), extraPhones));
}

function countsOf(sheets: readonly Sheet[], factor: number): Counts {
  return SCALE.map((value) => sheets.filter((sheet) => sheet.answers[factor] === value).length);
}
