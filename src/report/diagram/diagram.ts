import type { LocalizedGuide } from '../../content/guides/localized.ts';
import type { Ring } from '../../radar/geometry.ts';
import { boxOf, type LabelMode, labelsOf } from '../../radar/label.ts';
import { MEASURES, type RadarSize } from '../../radar/measure.ts';
import { element, escaped } from './element.ts';
import { grid, names, numerals } from './grid.ts';
import { band, focusRing, groupLine, medianLine, previousLine, type Scores } from './lines.ts';

/** What one diagram shows, each part on top of the ones before it. */
export type DiagramContent = {
  readonly size: RadarSize;
  readonly labels: Extract<LabelMode, 'shoulder' | 'side' | 'none'>;
  readonly title: string;
  readonly description: string;
  /** Dots where scores may be drawn by hand. */
  readonly gridDots?: boolean;
  readonly band?: { readonly lowest: Scores; readonly highest: Scores };
  readonly previous?: Scores | undefined;
  readonly median?: Scores;
  readonly line?: { readonly group: number; readonly scores: Scores };
  /** Axes, from 0, of the focus factors. */
  readonly focus?: readonly number[];
};

export const DIAGRAM_FONT = 'Schibsted Grotesk';

/** Returns a whole SVG document that needs nothing but the font, with an axis for each factor of the guide. */
export function diagram(shown: DiagramContent, { factors }: Pick<LocalizedGuide, 'factors'>): string {
  const measure = MEASURES[shown.size];
  const ring: Ring = { axes: factors.length, radius: measure.radius };
  const frame = { ring, measure };
  // A ring round a corner reaches somewhat further out than a marker.
  const setting = { ring, measure, mode: shown.labels, clear: measure.figure * 1.4 };
  const placed = labelsOf(factors, setting);
  const box = boxOf(placed, setting);
  const parts = [
    element('title', {}, escaped(shown.title)),
    element('desc', {}, escaped(shown.description)),
    grid(frame, { gridDots: shown.gridDots ?? false }),
    shown.band ? band(frame, shown.band.lowest, shown.band.highest) : '',
    shown.previous ? previousLine(frame, shown.previous) : '',
    shown.median ? medianLine(frame, shown.median) : '',
    numerals(frame),
    shown.line ? groupLine(frame, shown.line) : '',
    ...(shown.focus ?? []).map((axis) => focusRing(frame, axis)),
    shown.labels === 'none' ? '' : names(placed, frame),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [box.left, box.top, box.width, box.height].map((length) => length.toFixed(2)).join(' '),
      width: box.width.toFixed(2),
      height: box.height.toFixed(2),
      'font-family': `'${DIAGRAM_FONT}', sans-serif`,
      role: 'img',
    },
    parts.join(''),
  );
}
