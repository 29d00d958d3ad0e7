import type { Language } from '../../content/language.ts';

/** Between hours and minutes; a colon where a language is not named. */
const SEPARATORS: { readonly [Tongue in Language]?: string } = { da: '.' };

/**
 * Takes milliseconds since 1970. Returns the time of day on this device, as 14.30 or 14:30. `Intl` writes the same, and reads its
 * tables of dates for it when it is first asked: on a slow phone a tenth of a second in which the page stands still.
 */
export function timeOfDay(language: Language, time: number): string {
  const date = new Date(time);
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${hours}${SEPARATORS[language] ?? ':'}${minutes}`;
}
