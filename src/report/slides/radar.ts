import { SCALE } from '../../dialogue/scale.ts';
import { isCommonFocus } from '../../dialogue/view/aggregate.ts';
import type { ReadyResult } from '../../dialogue/view/result.ts';
import {
  closedPath,
  cornersOf,
  HIGHEST,
  openPath,
  type Point,
  pointOf,
  type Ring,
  rounded,
} from '../../radar/geometry.ts';
import { boxOf, type Label, LEADING, labelsOf } from '../../radar/label.ts';
import { placesOf, type Stop, segmentsOf } from '../../radar/line.ts';
import { markerPath } from '../../radar/marker.ts';
import { MEASURES } from '../../radar/measure.ts';
import { colourOf, FOCUS, GRID, GRID_STRONG, INK, INK_SOFT, SHEET } from '../diagram/palette.ts';
import { describedIn, onlyGroup } from '../diagram/pictures.ts';
import type { ReportWords } from '../words.ts';
import { FINE, type Shape, shape } from './freeform.ts';
import type { Paragraph } from './text.ts';
import { type Frame, filled, MM, POINT, tag } from './xml.ts';

type Scores = readonly (number | null)[];
type Look = Omit<Shape, 'name' | 'locale'>;

const MEASURE = MEASURES.laptop;
/** The middle stays open: 0 is no score. */
const OPEN = 0.34;
/** Of the letters' size, from a line's top to its baseline. */
const ASCENT = 0.95;

/** The diagram of a whole dialogue as shapes that a slide program can move, colour and take apart, within a frame. */
export function radarGroup(result: ReadyResult, words: ReportWords, frame: Frame): string {
  const ring: Ring = { axes: words.guide.factors.length, radius: MEASURE.radius };
  const setting = { ring, measure: MEASURE, mode: 'side', clear: MEASURE.figure * 1.4 } as const;
  const labels = labelsOf(words.guide.factors, setting);
  const box = boxOf(labels, setting);
  const scale = Math.min(frame.width / box.width, frame.height / box.height);
  const size = { width: box.width * scale, height: box.height * scale };
  const x = frame.x + (frame.width - size.width) / 2;
  const y = frame.y + (frame.height - size.height) / 2;
  const drawing = new Drawing(words, (scale * MM) / POINT);
  return tag(
    'p:grpSp',
    {},
    tag(
      'p:nvGrpSpPr',
      {},
      tag('p:cNvPr', { id: '@', name: words.title, descr: describedIn(words, result) }),
      tag('p:cNvGrpSpPr'),
      tag('p:nvPr'),
    ),
    tag('p:grpSpPr', {}, groupPlace({ x, y, ...size }, box)),
    ...drawing.grid(ring),
    ...drawing.lines(result, ring),
    ...drawing.names(labels),
  );
}

type Box = ReturnType<typeof boxOf>;

function groupPlace(frame: Frame, box: Box): string {
  const at = (length: number) => Math.round(length * MM);
  const fine = (length: number) => Math.round(length * FINE);
  return tag(
    'a:xfrm',
    {},
    tag('a:off', { x: at(frame.x), y: at(frame.y) }),
    tag('a:ext', { cx: at(frame.width), cy: at(frame.height) }),
    tag('a:chOff', { x: fine(box.left), y: fine(box.top) }),
    tag('a:chExt', { cx: fine(box.width), cy: fine(box.height) }),
  );
}

/** Draws in the diagram's own unit, of which each is so many points on the slide. */
class Drawing {
  readonly #words: ReportWords;
  readonly #points: number;

  constructor(words: ReportWords, points: number) {
    this.#words = words;
    this.#points = points;
  }

  grid(ring: Ring): readonly string[] {
    const rings = SCALE.map((score) =>
      this.#shape(`${score}`, {
        path: closedPath(cornersOf(ring, score)),
        fill: null,
        stroke: this.#stroke(score === HIGHEST ? GRID_STRONG : GRID, MEASURE.grid * (score === HIGHEST ? 1.5 : 1)),
      }),
    );
    const axes = this.#words.guide.factors.map(({ name }, axis) =>
      this.#shape(name, {
        path: openPath([pointOf(ring, axis, OPEN), pointOf(ring, axis, HIGHEST)]),
        fill: null,
        stroke: this.#stroke(GRID, MEASURE.grid),
      }),
    );
    const aside = MEASURE.numeral * 1.2;
    const numerals = SCALE.map((score) => {
      const middle = (-ring.radius * score) / HIGHEST + aside * Math.tan(Math.PI / ring.axes);
      const half = MEASURE.numeral * 0.55;
      return this.#shape(`${score}`, {
        path: squareAt({ x: -aside, y: middle }, half),
        fill: filled(SHEET),
        stroke: null,
        text: this.#text(`${score}`, { size: MEASURE.numeral, colour: INK_SOFT }),
      });
    });
    return [...rings, ...axes, ...numerals];
  }

  /** Each on top of the ones before it: the range, last time's line, the middle or the only group's line, the focus. */
  lines(result: ReadyResult, ring: Ring): readonly string[] {
    const { aggregate, groups, previous } = result;
    const only = onlyGroup(result);
    const rings = aggregate.factors.flatMap(({ focus }, axis) =>
      isCommonFocus(focus, groups.length) ? [this.#focus(pointOf(ring, axis, HIGHEST))] : [],
    );
    return [
      ...(only ? [] : this.#range(result, ring)),
      ...(previous ? this.#previous(previous.medians, ring) : []),
      ...(only
        ? this.#line(only, ring)
        : this.#median(
            aggregate.factors.map(({ median }) => median),
            ring,
          )),
      ...rings,
    ];
  }

  names(labels: readonly Label[]): readonly string[] {
    return labels.map((label) => {
      const width = 190;
      const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
      const top = label.y - MEASURE.text * ASCENT;
      const height = label.lines.length * MEASURE.text * LEADING;
      const path = closedPath([
        { x: left, y: top },
        { x: left + width, y: top },
        { x: left + width, y: top + height },
        { x: left, y: top + height },
      ]);
      const align = ({ start: 'l', middle: 'ctr', end: 'r' } as const)[label.anchor];
      const look = { size: MEASURE.text * 0.96, colour: INK, align };
      const text = label.lines.flatMap((line) => this.#text(line, { ...look, bold: true }));
      return this.#shape(label.lines.join(' '), { path, fill: null, stroke: null, text });
    });
  }

  /** Only a whole round has a surface. */
  #range({ aggregate }: ReadyResult, ring: Ring): readonly string[] {
    const bounds = [aggregate.factors.map(({ lowest }) => lowest), aggregate.factors.map(({ highest }) => highest)];
    if (bounds.flat().some((score) => score === null)) return [];
    const [lowest = [], highest = []] = bounds.map((scores) =>
      scores.map((score, axis) => pointOf(ring, axis, score ?? 0)),
    );
    // The inner edge the other way round: a hole to every program, however it fills.
    const path = closedPath(highest) + closedPath(lowest.toReversed());
    const { spread } = this.#words.report.key;
    return [this.#shape(spread, { path, fill: filled(INK, 0.12), stroke: null })];
  }

  #previous(medians: Scores, ring: Ring): readonly string[] {
    const places = placesOf(medians, ring);
    const width = MEASURE.line * 0.8;
    const name = this.#words.report.factors.previous;
    const dots = places
      .filter((place) => place !== null)
      .map((place) =>
        this.#shape(name, {
          path: circleAt(place, width * 1.5),
          fill: filled(SHEET),
          stroke: this.#stroke(INK_SOFT, width * 0.7),
        }),
      );
    return [...this.#joined(name, places, { ...this.#stroke(INK_SOFT, width), dash: 'sysDash' }), ...dots];
  }

  #median(scores: Scores, ring: Ring): readonly string[] {
    const places = placesOf(scores, ring);
    const name = this.#words.report.factors.median;
    const dots = places
      .filter((place) => place !== null)
      .map((place) =>
        this.#shape(name, { path: circleAt(place, MEASURE.line * 0.9), fill: filled(INK), stroke: null }),
      );
    return [...this.#joined(name, places, this.#stroke(INK, MEASURE.line * 1.1)), ...dots];
  }

  #line({ group, scores }: { readonly group: number; readonly scores: Scores }, ring: Ring): readonly string[] {
    const places = placesOf(scores, ring);
    const colour = colourOf(group);
    const name = this.#words.report.key.line;
    const marks = places.filter((place) => place !== null).map((place) => this.#marker(place, group));
    return [...this.#joined(name, places, this.#stroke(colour, MEASURE.line)), ...marks];
  }

  #marker(place: Stop, group: number): string {
    return this.#shape(`${place.score}`, {
      path: moved(markerPath(group, MEASURE.figure, 'figure'), place),
      fill: filled(colourOf(group)),
      stroke: this.#stroke(SHEET, MEASURE.figure * 0.23),
      text: this.#text(`${place.score}`, { size: MEASURE.figure * 1.22, colour: SHEET, bold: true }),
    });
  }

  #focus(corner: Point): string {
    const path = moved(closedPath(cornersOf({ axes: 6, radius: MEASURE.figure * 1.1 })), corner);
    const name = this.#words.report.factors.focus;
    return this.#shape(name, { path, fill: null, stroke: this.#stroke(FOCUS, MEASURE.line * 0.8) });
  }

  #joined(name: string, places: readonly (Stop | null)[], stroke: Look['stroke']): readonly string[] {
    const path = segmentsOf(places)
      .map((segment) => segment.path)
      .join('');
    return path ? [this.#shape(name, { path, fill: null, stroke })] : [];
  }

  #stroke(colour: string, width: number) {
    return { colour, width: width * this.#points };
  }

  #text(
    text: string,
    look: { size: number; colour: string; bold?: boolean; align?: Paragraph['align'] },
  ): readonly Paragraph[] {
    const { size, colour, bold = false, align = 'ctr' } = look;
    return [{ runs: [{ text, colour, bold }], size: size * this.#points, align }];
  }

  #shape(name: string, look: Look): string {
    return shape({ name, locale: this.#words.shared.locale, ...look });
  }
}

function squareAt({ x, y }: Point, half: number): string {
  return closedPath([
    { x: x - half, y: y - half },
    { x: x + half, y: y - half },
    { x: x + half, y: y + half },
    { x: x - half, y: y + half },
  ]);
}

function circleAt(point: Point, radius: number): string {
  return moved(markerPath(1, radius, 'figure'), point);
}

/** Path data elsewhere: all its figures but those of a circle are places. */
function moved(path: string, { x, y }: Point): string {
  const [, , , radius] = /^M(-?[\d.]+) (-?[\d.]+)a([\d.]+)/.exec(path) ?? [];
  if (radius) return `M${rounded(x - Number(radius))} ${rounded(y)}a${radius}`;
  return path.replaceAll(/([ML])(-?[\d.]+) (-?[\d.]+)/g, (_, step: string, px: string, py: string) => {
    return `${step}${rounded(Number(px) + x)} ${rounded(Number(py) + y)}`;
  });
}
