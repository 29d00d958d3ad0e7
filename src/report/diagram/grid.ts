import { SCALE } from '../../dialogue/scale.ts';
import { closedPath, cornersOf, HIGHEST, openPath, pointOf } from '../../radar/geometry.ts';
import { type Label, LEADING } from '../../radar/label.ts';
import { element, escaped, path } from './element.ts';
import type { DiagramFrame } from './lines.ts';
import { GRID, GRID_STRONG, INK, INK_SOFT, SHEET } from './palette.ts';

/** The middle stays open: 0 is no score. */
const OPEN = 0.34;

/** The rings and axes; where somebody will draw by hand, with a peg at each score and strong enough for a copier. */
export function grid({ ring, measure }: DiagramFrame, { gridDots }: { readonly gridDots: boolean }): string {
  const rings = SCALE.map((score) =>
    path(closedPath(cornersOf(ring, score)), {
      fill: 'none',
      stroke: gridDots || score === HIGHEST ? GRID_STRONG : GRID,
      'stroke-width': score === HIGHEST ? measure.grid * 1.5 : measure.grid,
    }),
  );
  const axes = Array.from({ length: ring.axes }, (_, axis) =>
    path(openPath([pointOf(ring, axis, OPEN), pointOf(ring, axis, HIGHEST)]), {
      stroke: gridDots ? GRID_STRONG : GRID,
      'stroke-width': measure.grid,
    }),
  );
  return [...rings, ...axes, ...(gridDots ? gridDotsOf({ ring, measure }) : [])].join('');
}

function gridDotsOf({ ring, measure }: DiagramFrame): readonly string[] {
  return Array.from({ length: ring.axes }, (_, axis) =>
    SCALE.map((score) => {
      const { x, y } = pointOf(ring, axis, score);
      return element('circle', {
        cx: x.toFixed(2),
        cy: y.toFixed(2),
        r: measure.gridDot,
        fill: SHEET,
        stroke: GRID_STRONG,
        'stroke-width': measure.grid,
      });
    }).join(''),
  );
}

/** The digits of the rings, a fixed step before the first axis, where no marker can cover them. */
export function numerals({ ring, measure }: DiagramFrame): string {
  const aside = measure.numeral * 1.2;
  return SCALE.map((score) => {
    const y = (-ring.radius * score) / HIGHEST + aside * Math.tan(Math.PI / ring.axes) + measure.numeral * 0.35;
    const place = { x: (-aside).toFixed(2), y: y.toFixed(2), 'font-size': measure.numeral, 'text-anchor': 'middle' };
    const halo = { stroke: SHEET, 'stroke-width': measure.numeral * 0.4, 'paint-order': 'stroke' };
    return element('text', { ...place, ...halo, fill: INK_SOFT }, `${score}`);
  }).join('');
}

/** The factors' names beside their corners. */
export function names(placed: readonly Label[], { measure }: DiagramFrame): string {
  return placed
    .map(({ x, y, anchor, lines }) => {
      const rows = lines.map((line, row) =>
        element('tspan', { x: x.toFixed(2), y: (y + row * measure.text * LEADING).toFixed(2) }, escaped(line)),
      );
      return element(
        'text',
        {
          'text-anchor': anchor,
          'font-size': measure.text,
          'font-weight': 600,
          fill: INK,
          ...otherFont(lines.join(' ')),
        },
        rows.join(''),
      );
    })
    .join('');
}

/** The diagram's font has Latin letters alone, and a drawing program may take any other for the rest, also one with serifs. */
function otherFont(text: string): { 'font-family'?: string } {
  if (/\p{Script=Arabic}/u.test(text)) return { 'font-family': "'Vazirmatn', sans-serif" };
  return /\p{Script=Cyrillic}/u.test(text) ? { 'font-family': "'Noto Sans', sans-serif" } : {};
}
