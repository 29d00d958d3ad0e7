import type { Refusal } from './refusal.ts';

/**
 * Takes what somebody wrote and the most characters allowed, gives it tidied, or why it cannot be taken.
 */
export function textFrom(
  written: string,
  maxLength: number,
): { readonly text: string } | { readonly refusal: Refusal } {
  const text = tidied(written);
  if (text === '') return { refusal: 'text-missing' };
  return text.length > maxLength ? { refusal: 'text-too-long' } : { text };
}

/** How many characters too many somebody wrote, where so many are allowed; 0 or less when it fits. */
export function excessOf(written: string, maxLength: number): number {
  return tidied(written).length - maxLength;
}

/**
 * What is no text: control characters but the line break, halves of letters, places that no letter will ever have, and marks
 * that turn around the words after them, which may be our own. Languages that are written from right to left need none.
 */
const NO_TEXT = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;
/** A letter, or a sign that is seen: not only spaces and what goes unseen between letters. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Takes what somebody wrote, gives it without what is no text and spaces around it; nothing when there is nothing to see. */
export function tidied(written: string): string {
  const text = textIn(written).trim();
  return SEEN.test(text) ? text : '';
}

/**
 * Takes what somebody wrote, gives it without what is no text. Line breaks stay, however they were written; a tab that was
 * pasted becomes a space, or two words would become one.
 */
export function textIn(written: string): string {
  return written
    .replaceAll(/\r\n?|[\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\v]/g, ' ')
    .replaceAll(NO_TEXT, '');
}

/**
 * Whether somebody else has changed a text since the one who now wants it to be `next` began with `was`. Nobody has where
 * it is as they want it already, and nobody can tell where `was` is not known.
 */
export function hasChanged(now: string, was: string | undefined, next: string): boolean {
  return was !== undefined && tidied(was) !== now && next !== now;
}

/** Whether `date` is a day of the calendar written as 2026-11-23. */
export function isDate(date: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 2000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
