/** Takes a date as 2026-11-23, gives it as people write it: 23. november 2026. */
export function dayIn(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
