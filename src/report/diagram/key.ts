import { isCommonFocus, isScored } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import type { ReportWords } from '../words.ts';

/** What is drawn in the diagram of a whole dialogue, for those who see it: a sentence for each thing. */
export function keyIn({ minutes, shared }: ReportWords, result: ReadyResult): readonly string[] {
  const { agenda, groups, aggregate, previous } = result;
  const { key } = minutes;
  const isRinged = aggregate.factors.some(({ focus }) => isCommonFocus(focus, groups.length));
  return [
    ...(isScored(aggregate) ? [agenda.single ? key.line : key.median] : []),
    ...(previous ? [key.previous(dayOf(shared.locale, previous.openedAt))] : []),
    ...(isRinged ? [agenda.single ? key.focus : key.focusByHalf] : []),
  ];
}
