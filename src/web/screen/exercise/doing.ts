import type { ScreenWords } from '../../../content/screen/da.ts';
import type { ScreenGroup } from '../../../dialogue/view/screen.ts';

/** Two people rate nothing in private: they score together from the start. */
const MIN_WHO_RATE = 3;

/** What a group is doing, in words that tell how far it is and never what it thinks. */
export function doing(group: ScreenGroup, { doing: words }: ScreenWords['exercise']): string {
  const company = group.company ?? group.seats;
  const set = group.scored.filter(Boolean).length;
  if (group.mode === 'paper' && group.step !== 'discuss' && set === 0) return words.paper;
  if (group.mode === 'phones' && group.seats === 0) return words.empty;
  if (group.isDone) return words.done;
  switch (group.step) {
    case 'rate':
      if (group.isCounting) return words.counting;
      return ratesApart(group) ? words.rate(group.locked, company) : words.agree(set, group.scored.length);
    case 'compare':
      return words.compare;
    case 'agree':
      return words.agree(set, group.scored.length);
    case 'discuss':
      return words.discuss;
  }
}

/** Whether there are people enough to rate in private. */
export function ratesApart({ company, seats, people }: ScreenGroup): boolean {
  return Math.min(company ?? seats, people) >= MIN_WHO_RATE;
}

/** Whether anybody rates in private, as far as is known: while nobody is at a table, people may still come. */
export function anyRatesApart(groups: readonly ScreenGroup[]): boolean {
  const onPhones = groups.filter(({ mode }) => mode === 'phones');
  return onPhones.length > 0 && (onPhones.some(ratesApart) || onPhones.every(({ seats }) => seats === 0));
}
