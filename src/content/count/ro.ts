import { pluralIn } from './plural.ts';

const WORDS = 'zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece'.split(' ');
/** Those that are other words before feminine and neuter nouns. */
const NOT_MASCULINE: Readonly<Record<number, string>> = { 1: 'una', 2: 'două', 12: 'douăsprezece' };

export const plural = pluralIn('ro');

/** Returns a whole number as it is written before a masculine noun: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}

/** Returns the same before a feminine or neuter noun. */
export function spelledNotMasculine(count: number): string {
  return NOT_MASCULINE[count] ?? spelled(count);
}

/** Returns how many groups there are, in digits. */
export function groupsCounted(groups: number): string {
  return plural(groups, { one: '1 grup', few: `${groups} grupuri`, other: `${groups} de grupuri` });
}

/** Returns how many people there are, in digits. */
export function peopleCounted(people: number): string {
  return plural(people, { one: '1 persoană', few: `${people} persoane`, other: `${people} de persoane` });
}

/** Returns how many minutes there are, in digits. */
export function minutesCounted(minutes: number): string {
  return plural(minutes, { one: '1 minut', few: `${minutes} minute`, other: `${minutes} de minute` });
}
