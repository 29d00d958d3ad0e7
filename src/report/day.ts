/** A dialogue is held in Denmark, wherever the server stands. */
const ZONE = 'Europe/Copenhagen';

/** Returns the day that it was in Denmark, as people write it: 23. november 2026. `time` is in milliseconds since 1970. */
export function dayOf(locale: string, time: number): string {
  return dayIn(locale, isoDayOf(time));
}

/** Returns a date such as 2026-11-23 as people write it: 23. november 2026. Its day and month stay on one line. */
export function dayIn(locale: string, date: string): string {
  return bound(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date)));
}

/** Returns a date such as 2026-11-23 for a narrow column: 23. nov. 2026. */
export function shortDayIn(locale: string, date: string): string {
  const look = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return bound(new Intl.DateTimeFormat(locale, look).format(new Date(date)));
}

/** Returns the day that it was in Denmark as 2026-11-23. `time` is in milliseconds since 1970. */
export function isoDayOf(time: number): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE }).format(time);
}

function bound(day: string): string {
  return day.replace(/ (?!\p{Nd}{4})/gu, '\u00a0');
}
