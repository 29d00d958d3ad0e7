import { EDGE, INK_SOFT } from '../diagram/palette.ts';
import { isRightToLeft } from '../printable.ts';
import { type Paragraph, textBody, written } from './text.ts';
import { type Frame, filled, MM, POINT, placed, tag } from './xml.ts';

/** A table with a head. `widths` are in millimetres. */
export type Table = {
  readonly name: string;
  readonly frame: Frame;
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Paragraph[])[])[];
  readonly locale: string;
};

const HEAD_HEIGHT = 9;

type CellLook = { readonly locale: string; readonly rtl: boolean };

/** Returns a native table: people can go on writing in it. */
export function tableFrame({ name, frame, widths, head, rows, locale }: Table): string {
  // The first column stands where its name is read from.
  const rtl = isRightToLeft(head[0] ?? '');
  const height = (frame.height - HEAD_HEIGHT) / Math.max(1, rows.length);
  const heads = head.map((text) => written(text, { size: 13, colour: INK_SOFT }));
  const grid = widths.map((width) => tag('a:gridCol', { w: Math.round(width * MM) }));
  const table = tag(
    'a:tbl',
    {},
    tag('a:tblPr', { ...(rtl && { rtl: 1 }), firstRow: 1 }),
    tag('a:tblGrid', {}, ...grid),
    rowOf(heads, { height: HEAD_HEIGHT, locale, rtl }),
    ...rows.map((cells) => rowOf(cells, { height: Math.min(height, 12), locale, rtl })),
  );
  return tag(
    'p:graphicFrame',
    {},
    tag(
      'p:nvGraphicFramePr',
      {},
      tag('p:cNvPr', { id: '@', name }),
      tag('p:cNvGraphicFramePr', {}, tag('a:graphicFrameLocks', { noGrp: 1 })),
      tag('p:nvPr'),
    ),
    placed(frame, 'p:xfrm'),
    tag(
      'a:graphic',
      {},
      tag('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, table),
    ),
  );
}

function rowOf(
  cells: readonly (readonly Paragraph[])[],
  { height, ...look }: CellLook & { readonly height: number },
): string {
  return tag('a:tr', { h: Math.round(height * MM) }, ...cells.map((cell) => cellOf(cell, look)));
}

/** With a line beneath it and none at its sides. */
function cellOf(paragraphs: readonly Paragraph[], { locale, rtl }: CellLook): string {
  const none = (side: string) => tag(side, { w: 0 }, tag('a:noFill'));
  const line = tag('a:lnB', { w: Math.round(0.75 * POINT) }, filled(EDGE));
  const aside = rtl ? { marL: 4 * MM, marR: 0 } : { marL: 0, marR: 4 * MM };
  const room = { ...aside, marT: 1.6 * MM, marB: 1.6 * MM };
  return tag(
    'a:tc',
    {},
    textBody(paragraphs, { locale, name: 'a:txBody' }),
    tag('a:tcPr', room, none('a:lnL'), none('a:lnR'), none('a:lnT'), line, tag('a:noFill')),
  );
}
