import type { ReadyResult } from '../../dialogue/view/result.ts';
import type { ReportWords } from '../words.ts';
import { columnIn, type Table, tableOf } from './table.ts';

/** One of the names has a comma in it. */
const BETWEEN_NAMES = ' | ';

/** A row per factor: the figures that the diagram is drawn from. */
export function factorsTable({ aggregate, agenda, previous }: ReadyResult, words: ReportWords): Table {
  const { single } = agenda;
  const at = (axis: number) => aggregate.factors[axis];
  return tableOf(words.tables.sheets.factors, words.guide.factors, [
    [columnIn(words, 'factor', 40), ({ name }) => name],
    single && [columnIn(words, 'score', 12), (_, axis) => at(axis)?.median ?? null],
    !single && [columnIn(words, 'lowest', 10), (_, axis) => at(axis)?.lowest ?? null],
    !single && [columnIn(words, 'median', 10), (_, axis) => at(axis)?.median ?? null],
    !single && [columnIn(words, 'highest', 10), (_, axis) => at(axis)?.highest ?? null],
    !single && [columnIn(words, 'scored', 20), (_, axis) => at(axis)?.scored ?? null],
    !single && [columnIn(words, 'focusGroups', 20), (_, axis) => at(axis)?.focus ?? null],
    single && [columnIn(words, 'isFocus', 10), (_, axis) => yesOrNo(words, (at(axis)?.focus ?? 0) > 0)],
    previous !== null && [columnIn(words, 'previous', 12), (_, axis) => previous.medians[axis] ?? null],
  ]);
}

/** A row per group: what each agreed on. */
export function scoresTable({ groups, agenda }: ReadyResult, words: ReportWords): Table {
  return tableOf(words.tables.sheets.scores, groups, [
    !agenda.single && [columnIn(words, 'group', 10), ({ number }) => number],
    [columnIn(words, 'people', 10), ({ people }) => people || null],
    ...words.guide.factors.map(
      ({ name }, axis) =>
        [
          { ...columnIn(words, 'scoreOf', 18), name },
          ({ scores }: ReadyResult['groups'][number]) => scores[axis] ?? null,
        ] as const,
    ),
    [columnIn(words, 'focus', 50), ({ focus }) => focusIn(words, focus)],
  ]);
}

function yesOrNo({ tables }: ReportWords, is: boolean): string {
  return is ? tables.yes : tables.no;
}

function focusIn({ guide }: ReportWords, focus: readonly string[]): string | null {
  const names = guide.factors.filter(({ id }) => focus.includes(id)).map(({ name }) => name);
  return names.join(BETWEEN_NAMES) || null;
}
