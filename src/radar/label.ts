import { cornersOf, HIGHEST, type Point, pointOf, type Ring } from './geometry.ts';
import type { Measure } from './measure.ts';

/** A factor as the figure needs it: `lines` is its name, broken where it may be broken. */
export type RadarFactor = { readonly id: string; readonly name: string; readonly lines: readonly string[] };

/**
 * Where the names stand: `shoulder` above and below the corners out to the frame, `side` beside the corners in a wide figure,
 * `key` digits round the figure with the names in a list below, `none` where a list of the same factors stands beside it.
 */
export type LabelMode = 'shoulder' | 'side' | 'key' | 'none';

/** A name as lines of text from a first baseline. */
export type Label = Point & { readonly anchor: 'start' | 'middle' | 'end'; readonly lines: readonly string[] };
type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

type Setting = { readonly ring: Ring; readonly measure: Measure; readonly mode: LabelMode; readonly clear: number };

/** Of the text size: a line, the height of a capital and of one with a ring, what hangs below, and a wide letter on average. */
export const LEADING = 1.18;
const CAPITAL = 0.74;
const RINGED = 1;
const DESCENT = 0.26;
const LETTER = 0.6;

/** How far a corner may be from the middle and still count as the top or the bottom one. */
const CENTRED = 0.02;

/** The place of each factor's name. `clear` is what markers and rings take outside the corners. */
export function labelsOf(factors: readonly RadarFactor[], setting: Setting): readonly Label[] {
  const labels = factors.map(({ lines }, axis) => labelAt(axis, lines, setting));
  return labels.map((label) =>
    label.anchor === 'middle' && label.y > 0 ? belowOthers(label, labels, setting) : label,
  );
}

/** The name at the bottom makes way for long names that reach in under the figure from the sides. */
function belowOthers(label: Label, labels: readonly Label[], { measure }: Setting): Label {
  const half = widthOf(label.lines, measure) / 2;
  const reachingIn = labels.filter(
    ({ x, anchor, lines }) => anchor !== 'middle' && Math.abs(x) - widthOf(lines, measure) < half,
  );
  const feet = reachingIn.map(({ y, lines }) => y + (lines.length - 1) * measure.text * LEADING);
  return { ...label, y: Math.max(label.y, ...feet.map((foot) => foot + measure.text * LEADING * 1.6)) };
}

/** The smallest frame round the figure and its names. */
export function boxOf(labels: readonly Label[], { ring, measure, mode, clear }: Setting): Box {
  const margin = mode === 'key' ? measure.text * 2.6 : Math.max(clear, measure.text * 0.5);
  const corners = cornersOf(ring);
  const named = mode === 'key' || mode === 'none' ? [] : labels;
  const leading = measure.text * LEADING;
  const tops = named.map(({ y }) => y - measure.text * RINGED);
  const feet = named.map(({ y, lines }) => y + (lines.length - 1) * leading + measure.text * DESCENT);
  const top = Math.min(...tops, ...corners.map(({ y }) => y - margin)) - 2;
  const bottom = Math.max(...feet, ...corners.map(({ y }) => y + margin)) + 2;
  const reach = Math.max(...corners.map(({ x }) => Math.abs(x)));
  const aside = Math.max(
    0,
    ...named.map(({ x, anchor, lines }) => Math.abs(x) + outside(anchor, mode) * widthOf(lines, measure)),
  );
  const half = Math.max(reach + margin, aside + 2, mode === 'shoulder' ? measure.width / 2 : 0);
  return { left: -half, top, width: 2 * half, height: bottom - top };
}

function labelAt(axis: number, lines: readonly string[], setting: Setting): Label {
  const { ring, measure, mode, clear } = setting;
  const corner = pointOf(ring, axis, HIGHEST);
  const rows = (lines.length - 1) * measure.text * LEADING;
  const gap = measure.text * 0.95;
  const sideways = Math.abs(corner.x) > ring.radius * CENTRED;
  const up = corner.y <= ring.radius * CENTRED;
  if (!sideways) {
    const y = up ? corner.y - gap * 0.55 - clear - rows : corner.y + gap * 0.55 + clear + measure.text * CAPITAL;
    return { x: 0, y, anchor: 'middle', lines };
  }
  const side = Math.sign(corner.x);
  if (mode === 'side') {
    const anchor = side > 0 ? 'start' : 'end';
    return { x: corner.x + side * (gap * 0.4 + clear), y: corner.y + measure.text * 0.34 - rows / 2, anchor, lines };
  }
  // A short name begins at its corner: out at the frame it would belong to none.
  const outwards = Math.min(measure.text * 4.2, widthOf(lines, measure));
  const x = side * Math.min(measure.width / 2 - 2, Math.abs(corner.x) + outwards);
  const edge = edgeBeside(ring, axis, Math.abs(x) - widthOf(lines, measure));
  const away = Math.max(gap * 1.7, edge + measure.text * 0.5);
  const y = up ? corner.y - away - rows : corner.y + away + measure.text * CAPITAL;
  return { x, y, anchor: side > 0 ? 'end' : 'start', lines };
}

/** How far above (or below) its corner the outermost ring runs where a name of the shoulder ends, `inner` from the middle. */
function edgeBeside(ring: Ring, axis: number, inner: number): number {
  const corner = pointOf(ring, axis, HIGHEST);
  const [before, after] = [pointOf(ring, axis - 1, HIGHEST), pointOf(ring, axis + 1, HIGHEST)];
  const inward = Math.abs(before.x) < Math.abs(after.x) ? before : after;
  const steepness = Math.abs((corner.y - inward.y) / (corner.x - inward.x));
  return Math.max(0, Math.abs(corner.x) - Math.max(inner, 0)) * steepness;
}

function widthOf(lines: readonly string[], { text }: Measure): number {
  return Math.max(0, ...lines.map((line) => line.length)) * LETTER * text;
}

/** The share of a name that lies further out than its anchor. */
function outside(anchor: Label['anchor'], mode: LabelMode): number {
  if (anchor === 'middle') return 0.5;
  return mode === 'side' ? 1 : 0;
}
