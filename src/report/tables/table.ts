import type { ReportWords } from '../words.ts';

/** Text stays text whatever it looks like; a day is a date as 2026-11-23; null is an empty cell. */
export type Cell = string | number | { readonly day: string } | null;

export type Table = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export type Column = {
  readonly name: string;
  readonly means: string;
  /** In characters. */
  readonly width: number;
};

export type ColumnName = keyof ReportWords['tables']['columns'];

/** What a column says in each row; columns that a result has nothing for are left out. */
export type Drawn<Item> = readonly (readonly [Column, (item: Item, index: number) => Cell] | false)[];

/** Returns a table with a row for each item, in which each column says something of it. */
export function tableOf<Item>(title: string, items: readonly Item[], drawn: Drawn<Item>): Table {
  const kept = drawn.filter((column) => column !== false);
  return {
    title,
    columns: kept.map(([column]) => column),
    rows: items.map((item, index) => kept.map(([, cell]) => cell(item, index))),
  };
}

export function columnIn({ tables }: ReportWords, name: ColumnName, width: number): Column {
  return { ...tables.columns[name], width };
}
