import { SCALE } from '../dialogue/scale.ts';

/** x to the right and y down from the centre of the figure. */
export type Point = { readonly x: number; readonly y: number };

/** The outermost ring: as many axes as factors, clockwise from the top. */
export type Ring = { readonly axes: number; readonly radius: number };

/** The score of the outermost ring. */
export const HIGHEST = SCALE.length;

/** The direction of an axis in radians; halves (0.5) lie midway between two axes. */
export function angleOf(axis: number, axes: number): number {
  return -Math.PI / 2 + (2 * Math.PI * axis) / axes;
}

export function polar(angle: number, distance: number): Point {
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
}

/** Where a score lies on its axis. The centre is 0, which is never a score. */
export function pointOf(ring: Ring, axis: number, score: number): Point {
  return polar(angleOf(axis, ring.axes), (ring.radius * score) / HIGHEST);
}

/** The score on an axis nearest to any point of the plane. */
export function scoreAt(ring: Ring, axis: number, { x, y }: Point): number {
  const angle = angleOf(axis, ring.axes);
  const along = x * Math.cos(angle) + y * Math.sin(angle);
  return Math.min(Math.max(Math.round((along / ring.radius) * HIGHEST), 1), HIGHEST);
}

/** The corners of the ring at a score. */
export function cornersOf(ring: Ring, score: number = HIGHEST): readonly Point[] {
  return Array.from({ length: ring.axes }, (_, axis) => pointOf(ring, axis, score));
}

/** SVG path data of a closed figure. */
export function closedPath(points: readonly Point[]): string {
  return `${openPath(points)}Z`;
}

/** SVG path data of a line from the first point to the last. */
export function openPath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}`;
}

/** A hundredth of a unit is finer than any screen or printer shows. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
