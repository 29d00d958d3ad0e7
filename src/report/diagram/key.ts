import type { ReportWords } from '../../content/report/da.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import { dayOf } from '../day.ts';
import { isCommonFocus } from './pictures.ts';

/** What is drawn in the diagram of a whole dialogue, for those who see it: a sentence for each thing. */
export function keyIn({ minutes, shared }: ReportWords, result: ReadyResult): readonly string[] {
  const { agenda, groups, whole, earlier } = result;
  const { key } = minutes;
  const isRinged = whole.factors.some(({ focus }) => isCommonFocus(focus, groups.length));
  return [
    agenda.single ? key.line : key.middle,
    ...(earlier ? [key.earlier(dayOf(shared.locale, earlier.openedAt))] : []),
    ...(isRinged ? [agenda.single ? key.focus : key.focusByHalf] : []),
  ];
}
