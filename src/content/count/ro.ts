import { pluralIn } from './plural.ts';

const WORDS = 'zero unu doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece'.split(' ');
/** As they stand before a feminine or neuter noun. */
const NOT_MASCULINE = 'zero una două trei patru cinci șase șapte opt nouă zece unsprezece douăsprezece'.split(' ');

export const plural = pluralIn('ro');

/** Returns a whole number as it is written before a masculine noun: as a word up to twelve, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}

/** Returns the same before a feminine or neuter noun. */
export function spelledNotMasculine(count: number): string {
  return NOT_MASCULINE[count] ?? String(count);
}

/** Returns how many groups there are, in digits. */
export function groupsCounted(groups: number): string {
  return plural(groups, { one: '1 grup', few: `${groups} grupuri`, other: `${groups} de grupuri` });
}

/** Returns how many people there are, in digits. */
export function peopleCounted(people: number): string {
  return plural(people, { one: '1 persoană', few: `${people} persoane`, other: `${people} de persoane` });
}

/** Returns how many agreements there are, in digits. */
export function agreementsCounted(agreements: number): string {
  return plural(agreements, {
    one: '1 înțelegere',
    few: `${agreements} înțelegeri`,
    other: `${agreements} de înțelegeri`,
  });
}
