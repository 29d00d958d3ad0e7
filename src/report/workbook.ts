import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import type { ReadyResult } from '../dialogue/view/result.ts';
import { EDGE } from './diagram/palette.ts';
import type { Cell, Column, Table } from './tables/table.ts';
import { tablesOf } from './tables/tables.ts';
import { isFromRight } from './tongue.ts';
import type { ReportWords } from './words.ts';
import { FONTS_IN_ORDER, repeatedHeads, SHEETS, titled } from './workbook-parts.ts';

const HEAD_GROUND = '#e9ebe4';
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** Of a line of text, in points, and the tallest that a row may be. */
const LINE_HEIGHT = 15;
const TALLEST_ROW = 405;
/** A spreadsheet's own format for text: what begins with = stays text also when somebody edits it. */
const AS_TEXT = '@';

type WorkbookSheet = Parameters<typeof writeXlsxFile>[0][number];

/** Returns all tables of a result as an Excel workbook (.xlsx), a sheet each. */
export function workbookXlsx(result: ReadyResult, words: ReportWords): Promise<Uint8Array> {
  const tables = tablesOf(result, words);
  const heads = repeatedHeads(tables.map(({ title }) => title));
  return writeXlsxFile(
    tables.map((table) => sheetOf(table, words)),
    { ...FONT, features: [SHEETS, heads, FONTS_IN_ORDER, titled(words.title, words.shared.product)] },
  ).toBuffer();
}

function sheetOf({ title, columns, rows }: Table, { tables, shared }: ReportWords): WorkbookSheet {
  const rtl = isFromRight(shared.language);
  const start = rtl ? 'right' : 'left';
  const names = columns.map(({ name }) => name);
  return {
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    rightToLeft: rtl,
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [
      names.map((name, index) => ({
        ...headOf(name),
        align: rows.some((row) => typeof row[index] === 'number') ? 'right' : start,
        height: heightOf(names, columns),
      })),
      ...rows.map((row) => {
        const height = heightOf(row, columns);
        return row.map((cell) => cellOf(cell, { dayFormat: tables.dayFormat, height, start }));
      }),
    ],
  };
}

/** Not every program makes a row as high as its text when it opens a file. */
function heightOf(row: readonly Cell[], columns: readonly Column[]): number {
  const lines = row.map((cell, index) => {
    if (typeof cell !== 'string') return 1;
    const width = columns[index]?.width ?? 1;
    return cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(TALLEST_ROW, LINE_HEIGHT * Math.max(1, ...lines));
}

function headOf(name: string): CellObject {
  return {
    value: name,
    type: String,
    format: AS_TEXT,
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: HEAD_GROUND,
    bottomBorderColor: EDGE,
    bottomBorderStyle: 'thin',
  };
}

type Placing = { readonly dayFormat: string; readonly height: number; readonly start: 'left' | 'right' };

function cellOf(cell: Cell, { dayFormat, height, start }: Placing): CellObject | null {
  if (cell === null) return null;
  const placed = { height, alignVertical: 'top' } as const;
  if (typeof cell === 'number') return { ...placed, value: cell, type: Number };
  if (typeof cell === 'string') return { ...placed, value: cell, type: String, format: AS_TEXT, wrap: true };
  return { ...placed, value: new Date(cell.day), type: Date, format: dayFormat, align: start };
}
