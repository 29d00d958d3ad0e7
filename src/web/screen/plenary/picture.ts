import { type AggregateView, isCommonFocus } from '../../../dialogue/view/aggregate.ts';
import type { PlenaryView } from '../../../dialogue/view/screen.ts';

/** From the lowest to the highest score of each factor. */
export function bandOf({ factors }: AggregateView) {
  return { lowest: factors.map(({ lowest }) => lowest), highest: factors.map(({ highest }) => highest) };
}

export function mediansOf({ factors }: AggregateView): readonly (number | null)[] {
  return factors.map(({ median }) => median);
}

/** The factors that the spotlit group has chosen, or else those that at least half of the groups have. */
export function focusOf({ groups, aggregate, shown }: PlenaryView, factors: readonly string[]): readonly string[] {
  const spotlit = groups.find(({ number }) => number === shown.spotlight);
  if (spotlit) return spotlit.focus;
  return factors.filter((_, index) => isCommonFocus(aggregate.factors[index]?.focus ?? 0, aggregate.groups));
}
