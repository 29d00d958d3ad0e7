import { revealedCounts } from './rating-counts.ts';
import { type Counts, SCALE } from './scale.ts';
import type { Group, RatingCounts, RatingTalk, Sheet } from './state.ts';

/**
 * What opens of a group's locked ratings, by factor. "I do not know" and open sheets count as none. While there are more
 * phones than people, nobody knows whose the dots are, and one who holds several phones could take their own away.
 */
export function ratingsOpened(group: Group, { sheets }: RatingTalk, factorCount: number): RatingCounts {
  const locked = [...sheets.values()].filter((sheet) => sheet.locked);
  const people = group.people ?? 0;
  const mayShow = { people, dots: group.seats.length <= people };
  return Array.from({ length: factorCount }, (_, factor) => revealedCounts(countsOf(locked, factor), mayShow));
}

function countsOf(sheets: readonly Sheet[], factor: number): Counts {
  return SCALE.map((value) => sheets.filter((sheet) => sheet.answers[factor] === value).length);
}
