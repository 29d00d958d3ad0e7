import type { ResultWords } from '../../content/result/da.ts';

/** A score or a middle as people write it (3,5), or a dash. */
export function figureIn({ shared, factors }: ResultWords, value: number | null): string {
  return value === null ? factors.none : new Intl.NumberFormat(shared.locale).format(value);
}
