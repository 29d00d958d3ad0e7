import { angleOf, HIGHEST, type Point, polar, type Ring } from './geometry.ts';

/** A factor's part of the figure: centre, middle of the edge before, corner, middle of the edge after. */
export function kiteOf(ring: Ring, axis: number): readonly Point[] {
  return bandOf(ring, axis, { from: 0, to: HIGHEST });
}

/** The part of a kite between two scores, cut along the rings. */
export function bandOf(ring: Ring, axis: number, { from, to }: { from: number; to: number }): readonly Point[] {
  const outer = chevron(ring, axis, to);
  return from === 0 ? [...outer, { x: 0, y: 0 }] : [...outer, ...chevron(ring, axis, from).toReversed()];
}

/** The ring inside one kite: middle of the edge before, corner, middle of the edge after. */
function chevron(ring: Ring, axis: number, score: number): readonly Point[] {
  const corner = (ring.radius * score) / HIGHEST;
  const edge = corner * Math.cos(Math.PI / ring.axes);
  return [
    polar(angleOf(axis - 0.5, ring.axes), edge),
    polar(angleOf(axis, ring.axes), corner),
    polar(angleOf(axis + 0.5, ring.axes), edge),
  ];
}
