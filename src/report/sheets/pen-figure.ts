import { boxOf, labelsOf } from '../../radar/label.ts';
import type { Measure } from '../../radar/measure.ts';
import { DIAGRAM_FONT } from '../diagram/diagram.ts';
import { element } from '../diagram/element.ts';
import { grid, names, numerals } from '../diagram/grid.ts';
import type { ReportWords } from '../words.ts';

/** In units of which 660 are the width of the page between its margins: a step of the scale is then wide enough for a pen. */
const PAPER: Measure = {
  radius: 250,
  width: 660,
  text: 17,
  numeral: 14,
  grid: 1,
  gridDot: 4,
  line: 0,
  thin: 0,
  figure: 4,
  dot: 0,
};

/** Returns the empty diagram as SVG, as wide as a page and ready to be drawn on. */
export function figureForPens({ guide }: ReportWords): string {
  const ring = { axes: guide.factors.length, radius: PAPER.radius };
  const frame = { ring, measure: PAPER };
  const setting = { ...frame, mode: 'shoulder', clear: PAPER.gridDot } as const;
  const placed = labelsOf(guide.factors, setting);
  const { left, top, width, height } = boxOf(placed, setting);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map((length) => length.toFixed(2)).join(' '),
      'font-family': DIAGRAM_FONT,
    },
    grid(frame, { gridDots: true }) + numerals(frame) + names(placed, frame),
  );
}
