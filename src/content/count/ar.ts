import { pluralIn } from './plural.ts';

const plural = pluralIn('ar');

/** As they stand beside a masculine noun, such as عوامل, أسئلة, أصوات and أشخاص. */
const WORDS = 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'.split(' ');

/** Returns a whole number as it is written in a sentence: as a word up to ten, in digits above. */
export function spelled(count: number): string {
  return WORDS[count] ?? String(count);
}

/** The same behind a noun that has its article: العوامل الستة. */
export function definite(count: number): string {
  return WORDS[count] ? `ال${WORDS[count]}` : `الـ${count}`;
}

/** How many people there are, as the subject of a sentence. */
export function people(count: number): string {
  return plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: `${count} أشخاص`,
    many: `${count} شخصًا`,
    other: `${count} شخص`,
  });
}

/** How many phones there are, as the subject of a sentence. */
export function phones(count: number): string {
  return plural(count, {
    zero: 'لا هواتف',
    one: 'هاتف واحد',
    two: 'هاتفان',
    few: `${count} هواتف`,
    many: `${count} هاتفًا`,
    other: `${count} هاتف`,
  });
}

/** How many groups there are, as the subject of a sentence. */
export function groups(count: number): string {
  return plural(count, {
    zero: 'لا مجموعات',
    one: 'مجموعة واحدة',
    two: 'مجموعتان',
    few: `${count} مجموعات`,
    many: `${count} مجموعة`,
    other: `${count} مجموعة`,
  });
}

/** The same behind a preposition: من مجموعتين. */
export function ofGroups(count: number): string {
  return count === 2 ? 'مجموعتين' : groups(count);
}

/** A time in minutes, standing alone. */
export function minutes(count: number): string {
  return plural(count, {
    zero: '0 دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: `${count} دقائق`,
    many: `${count} دقيقة`,
    other: `${count} دقيقة`,
  });
}

/** The same behind a preposition or as an object: من دقيقتين. */
export function ofMinutes(count: number): string {
  return count === 2 ? 'دقيقتين' : minutes(count);
}
