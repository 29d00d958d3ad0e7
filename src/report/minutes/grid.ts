import { BorderStyle, type IParagraphOptions, Paragraph, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { EDGE, GRID } from '../diagram/palette.ts';
import { isRightToLeft } from '../printable.ts';
import { colour } from './style.ts';
import { lineOf, type Written, written } from './writing.ts';

const HEAD_GROUND = 'E9EBE4';
/** The width of a line on A4 between margins of 20 mm, in twentieths of a point. */
const LINE_WIDTH = 9_638;
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };
const IN_CELL: IParagraphOptions = { spacing: { after: 0 } };

export type GridColumn = {
  readonly name: string;
  /** The share of the line, beside the other columns' shares. */
  readonly share: number;
};

/** A real table whose first row stands at the top of every page, and whose rows stay whole; a short one may stay `whole` itself. */
export function gridOf(
  columns: readonly GridColumn[],
  rows: readonly (readonly Written[])[],
  { whole = false }: { readonly whole?: boolean } = {},
): Table {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const columnWidths = columns.map(({ share }) => Math.floor((LINE_WIDTH * share) / shares));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: colour(GRID) };
  const edge = { ...line, color: colour(EDGE) };
  return new Table({
    columnWidths,
    // The first column stands where its name is read from.
    visuallyRightToLeft: isRightToLeft(columns[0]?.name ?? ''),
    width: { size: LINE_WIDTH, type: 'dxa' },
    layout: TableLayoutType.FIXED,
    borders: { top: edge, bottom: edge, left: none, right: none, insideHorizontal: line, insideVertical: none },
    margins: CELL_MARGINS,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ name }) => headOf(name, whole)) }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell) => {
              const keepNext = whole && index < rows.length - 1;
              return new TableCell({ children: written(cell, { ...IN_CELL, keepNext }) });
            }),
          }),
      ),
    ],
  });
}

function headOf(name: string, keepNext: boolean): TableCell {
  return new TableCell({
    shading: { type: 'clear', fill: HEAD_GROUND, color: 'auto' },
    children: [new Paragraph({ ...IN_CELL, keepNext, ...lineOf(name, { bold: true }) })],
  });
}
