import { pluralIn } from './plural.ts';

const WORDS = 'нуль один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять'.split(' ');

export const plural = pluralIn('uk');

/** Returns a whole number as it is written in a sentence: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}

/** Returns how many factors there are, as the subject or the object of a sentence. */
export function factorsCounted(count: number): string {
  return plural(count, {
    one: `${spelled(count)} фактор`,
    few: `${spelled(count)} фактори`,
    many: `${spelled(count)} факторів`,
    other: `${spelled(count)} фактора`,
  });
}

/** Returns how many groups there are, as the subject of a sentence. */
export function groupsCounted(count: number): string {
  return plural(count, {
    one: count === 1 ? 'одна група' : `${count} група`,
    few: count === 2 ? 'дві групи' : `${spelled(count)} групи`,
    many: `${spelled(count)} груп`,
    other: `${count} групи`,
  });
}

/** Returns how many questions there are, as the subject or the object of a sentence. */
export function questionsCounted(count: number): string {
  return plural(count, {
    one: count === 1 ? 'одне запитання' : `${spelled(count)} запитання`,
    few: `${spelled(count)} запитання`,
    many: `${spelled(count)} запитань`,
    other: `${spelled(count)} запитання`,
  });
}
