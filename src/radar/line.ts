import { angleOf, openPath, type Point, pointOf, type Ring } from './geometry.ts';

/** A group's line: one score per axis, null where none is agreed. A draft is a score that the group is about to agree on. */
export type RadarLine = {
  readonly group: number;
  readonly name: string;
  readonly scores: readonly (number | null)[];
  readonly draft?: { readonly index: number; readonly score: number } | undefined;
};

/** A place on a line. */
export type Stop = Point & { readonly axis: number; readonly score: number; readonly draft: boolean };

/** A piece of a line between two neighbouring axes. A draft piece leads to a score that is not agreed. */
export type Segment = { readonly axis: number; readonly path: string; readonly draft: boolean };

/** How far apart, side by side, lines lie that have the same score on an axis. */
type Fan = { readonly spacing: number };

/** The share of a kite's width that a fan may fill, so that it is plain which axis its markers belong to. */
const FAN_FILLS = 0.86;

/** A line's places on all axes in order, null where it has none. Equal scores of several lines fan out side by side. */
export function stopsOf(line: RadarLine, lines: readonly RadarLine[], ring: Ring, fan: Fan): readonly (Stop | null)[] {
  return Array.from({ length: ring.axes }, (_, axis) => {
    const score = shownScore(line, axis);
    if (score === null) return null;
    const equals = lines.filter((other) => shownScore(other, axis) === score);
    const aside = equals.indexOf(line) - (equals.length - 1) / 2;
    const { x, y } = pointOf(ring, axis, score);
    const half = Math.hypot(x, y) * Math.tan(Math.PI / ring.axes) * FAN_FILLS;
    const offset = aside * Math.min(fan.spacing, equals.length > 1 ? (2 * half) / (equals.length - 1) : 0);
    const across = angleOf(axis, ring.axes) + Math.PI / 2;
    const draft = line.draft?.index === axis;
    return { x: x + offset * Math.cos(across), y: y + offset * Math.sin(across), axis, score, draft };
  });
}

/** The places of a profile that stands alone, such as the middle of many. */
export function placesOf(scores: readonly (number | null)[], ring: Ring): readonly (Stop | null)[] {
  return scores.map((score, axis) =>
    score === null ? null : { ...pointOf(ring, axis, score), axis, score, draft: false },
  );
}

/** The pieces between neighbours that both have a score. */
export function segmentsOf(stops: readonly (Stop | null)[]): readonly Segment[] {
  return stops.flatMap((stop, axis) => {
    const next = stops[(axis + 1) % stops.length];
    return stop && next ? [{ axis, path: openPath([stop, next]), draft: stop.draft || next.draft }] : [];
  });
}

/** The score that a line shows on an axis: its draft before its agreed one. */
export function shownScore({ scores, draft }: RadarLine, axis: number): number | null {
  return draft?.index === axis ? draft.score : (scores[axis] ?? null);
}
