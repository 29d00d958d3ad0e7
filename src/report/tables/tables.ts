import type { ReadyResult } from '../../dialogue/view/result.ts';
import type { ReportWords } from '../words.ts';
import { agreementsTable, dialogueTable, notesTable } from './outcome.ts';
import { factorsTable, scoresTable } from './scores.ts';
import { columnIn, type Table, tableOf } from './table.ts';

/** All tables of a result, and last of all one that says what their columns mean. */
export function tablesOf(result: ReadyResult, words: ReportWords): readonly Table[] {
  const tables = [dialogueTable, factorsTable, scoresTable, notesTable, agreementsTable].map((table) =>
    table(result, words),
  );
  return [...tables, columnsTable(tables, words)];
}

function columnsTable(tables: readonly Table[], words: ReportWords): Table {
  const lines = tables.flatMap(({ title, columns }) => columns.map(({ name, means }) => ({ title, name, means })));
  return tableOf(words.tables.sheets.columns, lines, [
    [columnIn(words, 'sheet', 24), ({ title }) => title],
    [columnIn(words, 'column', 26), ({ name }) => name],
    [columnIn(words, 'means', 90), ({ means }) => means],
  ]);
}
