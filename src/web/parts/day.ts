/** Takes a date as 2026-11-23, gives it as people write it: 23. november 2026. */
export function dayIn(locale: string, date: string): string {
  return unbroken(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)));
}

/** Takes milliseconds since 1970, gives the day it was where the reader is. */
export function dayOf(locale: string, time: number): string {
  return unbroken(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(time));
}

/** Keeps a day and its month on one line: apart they read as two things. A year may stand on the next, with what belongs to it. */
function unbroken(day: string): string {
  return day.replace(/ (?!\p{Nd}{4})/gu, '\u00a0');
}
