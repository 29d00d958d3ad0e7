import { closedPath, cornersOf, HIGHEST, pointOf, type Ring } from '../../radar/geometry.ts';
import { placesOf, type RadarLine, type Segment, type Stop, segmentsOf } from '../../radar/line.ts';
import { markerPath } from '../../radar/marker.ts';
import type { Measure } from '../../radar/measure.ts';
import { element, path } from './element.ts';
import { colourOf, FOCUS, INK, INK_SOFT, SHEET } from './palette.ts';

export type Scores = readonly (number | null)[];
export type DiagramFrame = { readonly ring: Ring; readonly measure: Measure };

/** A group's line with its markers, the scores inside them. */
export function groupLine(
  { ring, measure }: DiagramFrame,
  { group, scores }: Pick<RadarLine, 'group' | 'scores'>,
): string {
  const stops = placesOf(scores, ring);
  const colour = colourOf(group);
  const agreed = stops.filter((stop) => stop !== null);
  const surface =
    agreed.length === stops.length ? path(closedPath(agreed), { fill: colour, 'fill-opacity': 0.08 }) : '';
  const marks = agreed.map((stop) => marker(stop, group, measure));
  return surface + stroke(segmentsOf(stops), { width: measure.line, halo: measure.line, colour }) + marks.join('');
}

/** The middle of several groups. */
export function medianLine({ ring, measure }: DiagramFrame, scores: Scores): string {
  const places = placesOf(scores, ring);
  const dots = places.flatMap((place) =>
    place
      ? [element('circle', { cx: place.x.toFixed(2), cy: place.y.toFixed(2), r: measure.line * 0.9, fill: INK })]
      : [],
  );
  return (
    stroke(segmentsOf(places), { width: measure.line * 1.1, halo: measure.line * 0.75, colour: INK }) + dots.join('')
  );
}

/** The line of an earlier dialogue, dashed. */
export function previousLine({ ring, measure }: DiagramFrame, scores: Scores): string {
  const width = measure.line * 0.8;
  const places = placesOf(scores, ring);
  const d = segmentsOf(places)
    .map((segment) => segment.path)
    .join('');
  const dashes = d
    ? path(d, { fill: 'none', stroke: SHEET, 'stroke-width': width + measure.line }) +
      path(d, {
        fill: 'none',
        stroke: INK_SOFT,
        'stroke-width': width,
        'stroke-dasharray': `${width * 2.4} ${width * 2.2}`,
      })
    : '';
  const rings = places.flatMap((place) =>
    place
      ? [
          element('circle', {
            cx: place.x.toFixed(2),
            cy: place.y.toFixed(2),
            r: width * 1.5,
            fill: SHEET,
            stroke: INK_SOFT,
            'stroke-width': width * 0.7,
          }),
        ]
      : [],
  );
  return dashes + rings.join('');
}

/** From the lowest to the highest score of several groups; only a whole round has a surface. */
export function band({ ring }: DiagramFrame, lowest: Scores, highest: Scores): string {
  if ([...lowest, ...highest].some((score) => score === null)) return '';
  const round = (scores: Scores) => closedPath(scores.map((score, axis) => pointOf(ring, axis, score ?? 0)));
  return path(round(highest) + round(lowest), { fill: INK, 'fill-opacity': 0.12, 'fill-rule': 'evenodd' });
}

/** The ring round the corner of a focus factor. */
export function focusRing({ ring, measure }: DiagramFrame, axis: number): string {
  const { x, y } = pointOf(ring, axis, HIGHEST);
  return path(closedPath(cornersOf({ axes: ring.axes, radius: measure.figure * 1.1 })), {
    transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
    fill: 'none',
    stroke: FOCUS,
    'stroke-width': measure.line * 0.8,
    'stroke-linejoin': 'round',
  });
}

function stroke(segments: readonly Segment[], look: { width: number; halo: number; colour: string }): string {
  const round = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  const d = segments.map((segment) => segment.path).join('');
  if (!d) return '';
  return (
    path(d, { ...round, stroke: SHEET, 'stroke-width': look.width + look.halo }) +
    path(d, { ...round, stroke: look.colour, 'stroke-width': look.width })
  );
}

function marker(stop: Stop, group: number, measure: Measure): string {
  const radius = measure.figure;
  const shape = path(markerPath(group, radius, 'figure'), {
    fill: colourOf(group),
    stroke: SHEET,
    'stroke-width': radius * 0.23,
    'stroke-linejoin': 'round',
  });
  const figure = element(
    'text',
    {
      y: (radius * 0.42).toFixed(2),
      'font-size': (radius * 1.22).toFixed(2),
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: SHEET,
    },
    `${stop.score}`,
  );
  return element('g', { transform: `translate(${stop.x.toFixed(2)} ${stop.y.toFixed(2)})` }, shape + figure);
}
