import { closedPath, openPath, type Point, polar, rounded } from './geometry.ts';

/** Each group's own shape, so that no group is known by colour alone. Group 9 looks as group 1 and is told apart by its number. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'pentagon', 'down-triangle', 'cross', 'star'] as const;
type Shape = (typeof SHAPES)[number];

/** Groups with a colour and a shape that nobody else has. */
export const DISTINCT_GROUPS = SHAPES.length;

/**
 * How a marker of radius r is sized: `area` gives all shapes about the area of a circle of that radius, `figure` makes them
 * hold the circle, so that a figure fits inside.
 */
type Fit = 'area' | 'figure';

/** The CSS colour of a group, numbered from 1. */
export function colourOf(group: number): string {
  return `var(--g${1 + place(group)})`;
}

/** SVG path data of a group's marker, centred on the origin. */
export function markerPath(group: number, radius: number, fit: Fit): string {
  const outline = OUTLINES[SHAPES[place(group)] ?? 'circle'];
  if (outline === 'round') return roundPath(radius);
  return closedPath(outline(fit).map(({ x, y }) => ({ x: x * radius, y: y * radius })));
}

function place(group: number): number {
  return (group - 1) % SHAPES.length;
}

const UP = -Math.PI / 2;
const DOWN = Math.PI / 2;

/** Corners by fit, for a radius of 1. */
const OUTLINES: Record<Shape, 'round' | ((fit: Fit) => readonly Point[])> = {
  circle: 'round',
  square: () => regular(4, 0.9 * Math.SQRT2, Math.PI / 4),
  triangle: (fit) => regular(3, fit === 'figure' ? 1.74 : 1.42, UP),
  diamond: (fit) => regular(4, fit === 'figure' ? 1.36 : 1.28, 0),
  pentagon: (fit) => regular(5, fit === 'figure' ? 1.22 : 1.16, UP),
  'down-triangle': (fit) => regular(3, fit === 'figure' ? 1.74 : 1.42, DOWN),
  cross: (fit) => (fit === 'figure' ? cross(1.3, 0.72) : cross(1.15, 0.42)),
  star: (fit) => (fit === 'figure' ? star(1.5, 0.92) : star(1.35, 0.62)),
};

function regular(corners: number, radius: number, from: number): readonly Point[] {
  return Array.from({ length: corners }, (_, corner) => polar(from + (corner * 2 * Math.PI) / corners, radius));
}

function cross(arm: number, half: number): readonly Point[] {
  const quarter = [polar(0, arm), polar(Math.PI / 2, arm), polar(Math.PI, arm), polar(-Math.PI / 2, arm)];
  return quarter.flatMap(({ x, y }) => [
    { x: x + (y / arm) * half, y: y - (x / arm) * half },
    { x: x - (y / arm) * half, y: y + (x / arm) * half },
    { x: ((x - y) / arm) * half, y: ((y + x) / arm) * half },
  ]);
}

function star(outer: number, inner: number): readonly Point[] {
  return Array.from({ length: 10 }, (_, corner) => polar(UP + (corner * Math.PI) / 5, corner % 2 ? inner : outer));
}

function roundPath(radius: number): string {
  const r = rounded(radius);
  return `${openPath([{ x: -r, y: 0 }])}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
