import type { Cell, Table } from './tables/table.ts';
import type { ReportWords } from './words.ts';

/** Without it Excel takes UTF-8 for the machine's own letters. */
const BYTE_ORDER_MARK = '\ufeff';
/** What makes a spreadsheet take a text for a formula, also in the wide form that some of them read as the same. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Returns a table as CSV (RFC 4180, UTF-8) that the language's spreadsheets open as a table by themselves. */
export function csvOf({ columns, rows }: Table, words: ReportWords): Uint8Array {
  const decimals = new Intl.NumberFormat(words.shared.locale, { useGrouping: false });
  const { separator } = words.tables;
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => quoted(textOf(cell, decimals), separator)).join(separator);
  const lines = [columns.map(({ name }) => name), ...rows].map((cells) => `${line(cells)}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}

function textOf(cell: Cell, decimals: Intl.NumberFormat): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimals.format(cell);
  if (typeof cell !== 'string') return cell.day;
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(text: string, separator: string): string {
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}
