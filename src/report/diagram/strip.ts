import type { Counts } from '../../dialogue/scale.ts';
import { element } from './element.ts';
import { EDGE, FOCUS, INK, INK_SOFT } from './palette.ts';

const STEP = 24;
const FOOT = 16;
const DOT = 3.3;
/** So many dots can stand on each other and still be counted at a glance; more become a bar with its number. */
const MAX_DOTS = 6;
const BAR_HEIGHT = 26;

/** How many groups agreed on each score, over a line from 1 to 5: a dot for each, or a bar where they are many. */
export function strip(counts: Counts, { isFocus }: { readonly isFocus: boolean }): string {
  const most = Math.max(1, ...counts);
  const fill = isFocus ? FOCUS : INK;
  const height = most <= MAX_DOTS ? most * (2 * DOT + 2) + 4 : BAR_HEIGHT + 12;
  const columns = counts.map((count, index) => {
    const x = STEP * (index + 0.5);
    const numeral = element(
      'text',
      { x, y: height + 11, 'font-size': 8.5, 'text-anchor': 'middle', fill: INK_SOFT },
      `${index + 1}`,
    );
    return column(count, { x, height, most, fill }) + numeral;
  });
  const line = element('path', { d: `M2 ${height}H${STEP * counts.length - 2}`, stroke: EDGE, 'stroke-width': 0.9 });
  const [width, whole] = [STEP * counts.length, height + FOOT];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${whole}`,
      width,
      height: whole,
      'font-family': 'Schibsted Grotesk',
    },
    line + columns.join(''),
  );
}

type DotColumn = { readonly x: number; readonly height: number; readonly most: number; readonly fill: string };

function column(count: number, { x, height, most, fill }: DotColumn): string {
  if (count === 0) return '';
  if (most <= MAX_DOTS) {
    return Array.from({ length: count }, (_, row) =>
      element('circle', { cx: x, cy: (height - 2 - DOT - row * (2 * DOT + 2)).toFixed(2), r: DOT, fill }),
    ).join('');
  }
  const top = height - (BAR_HEIGHT * count) / most;
  const figure = element(
    'text',
    { x, y: (top - 3).toFixed(2), 'font-size': 8.5, 'text-anchor': 'middle', fill: INK },
    `${count}`,
  );
  return figure + element('rect', { x: x - 7, y: top.toFixed(2), width: 14, height: (height - top).toFixed(2), fill });
}
