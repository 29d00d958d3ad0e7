/** A dialogue is held in Denmark, wherever the server stands. */
const ZONE = 'Europe/Copenhagen';

/** Takes a locale and milliseconds since 1970, gives the day it was in Denmark: 23. november 2026. */
export function dayOf(locale: string, time: number): string {
  return dayIn(locale, isoDayOf(time));
}

/** Takes a locale and a date as 2026-11-23, gives it as people write it: 23. november 2026. */
export function dayIn(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** Takes milliseconds since 1970, gives the day it was in Denmark as 2026-11-23. */
export function isoDayOf(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(time);
}
