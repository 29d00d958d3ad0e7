import type { GatheredView } from '../../../dialogue/view/screen.ts';
import type { WholeView } from '../../../dialogue/view/whole.ts';

/** From the lowest to the highest score of each factor. */
export function bandOf({ factors }: WholeView) {
  return { lowest: factors.map(({ lowest }) => lowest), highest: factors.map(({ highest }) => highest) };
}

export function middlesOf({ factors }: WholeView): readonly (number | null)[] {
  return factors.map(({ middle }) => middle);
}

/** The factors that the spotlit group has chosen, or else those that at least half of the groups have. */
export function focusOf({ groups, whole, plenary }: GatheredView, factors: readonly string[]): readonly string[] {
  const spotlit = groups.find(({ number }) => number === plenary.spotlight);
  if (spotlit) return spotlit.focus;
  return factors.filter((_, index) => {
    const chosen = whole.factors[index]?.focus ?? 0;
    return chosen > 0 && chosen * 2 >= groups.length;
  });
}
