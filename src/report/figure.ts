import type { ReportWords } from './words.ts';

/** A formatter is slow to make, and a report writes a hundred figures. */
const FORMATS = new Map<string, Intl.NumberFormat>();

/** A score or a middle as people write it (3,5), or a dash where there is none. */
export function figureIn({ shared, report }: ReportWords, value: number | null): string {
  return value === null ? report.none : formatFor(shared.locale).format(value);
}

/** From the lowest to the highest, or the one score that all have. */
export function rangeIn(words: ReportWords, lowest: number | null, highest: number | null): string {
  if (lowest === highest) return figureIn(words, lowest);
  return `${figureIn(words, lowest)}–${figureIn(words, highest)}`;
}

function formatFor(locale: string): Intl.NumberFormat {
  const format = FORMATS.get(locale) ?? new Intl.NumberFormat(locale);
  FORMATS.set(locale, format);
  return format;
}
