/** Takes a date as 2026-11-23, gives it as people write it: 23. november 2026. */
export function dayIn(locale: string, date: string): string {
  return unbroken(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)));
}

/** Takes milliseconds since 1970, gives the day it was where the reader is. */
export function dayOf(locale: string, time: number): string {
  return unbroken(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time));
}

/** A date that begins on one line and ends on the next is read as two numbers. */
function unbroken(day: string): string {
  return day.replaceAll(' ', '\u00a0');
}
