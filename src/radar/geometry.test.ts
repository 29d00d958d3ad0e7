import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { angleOf, closedPath, cornersOf, HIGHEST, type Point, pointOf, scoreAt } from './geometry.ts';
import { bandOf, kiteOf } from './kite.ts';

const ring = fc.record({ axes: fc.integer({ min: 3, max: 12 }), radius: fc.integer({ min: 10, max: 1000 }) });
const score = fc.integer({ min: 1, max: HIGHEST });
const axisOf = (axes: number, pick: number) => pick % axes;
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
const areaOf = (points: readonly Point[]) =>
  Math.abs(
    points.reduce((sum, { x, y }, index) => {
      const next = points[(index + 1) % points.length] ?? { x: 0, y: 0 };
      return sum + x * next.y - next.x * y;
    }, 0),
  ) / 2;

test('has its first axis straight up and goes clockwise', () => {
  const hexagon = { axes: 6, radius: 100 };
  assert.deepEqual(
    cornersOf(hexagon).map(({ x, y }) => [Math.round(x), Math.round(y)]),
    [
      [0, -100],
      [87, -50],
      [87, 50],
      [0, 100],
      [-87, 50],
      [-87, -50],
    ],
  );
});

test('puts a score on its axis, a fifth of the radius for each step from the centre', () => {
  fc.assert(
    fc.property(ring, fc.nat(), score, ({ axes, radius }, pick, value) => {
      const axis = axisOf(axes, pick);
      const { x, y } = pointOf({ axes, radius }, axis, value);
      assert.ok(near(Math.hypot(x, y), (radius * value) / 5));
      assert.ok(near(x * Math.sin(angleOf(axis, axes)), y * Math.cos(angleOf(axis, axes))));
    }),
  );
});

test('finds the score again from anywhere less than half a step along the axis and any way aside', () => {
  const aside = fc.double({ min: -1, max: 1, noNaN: true });
  const along = fc.double({ min: -0.49, max: 0.49, noNaN: true });
  fc.assert(
    fc.property(ring, fc.nat(), score, aside, along, ({ axes, radius }, pick, value, left, forth) => {
      const axis = axisOf(axes, pick);
      const angle = angleOf(axis, axes);
      const { x, y } = pointOf({ axes, radius }, axis, value + forth);
      const point = { x: x - left * radius * Math.sin(angle), y: y + left * radius * Math.cos(angle) };
      assert.equal(scoreAt({ axes, radius }, axis, point), value);
    }),
  );
});

test('gives a score of the scale for every point of the plane', () => {
  const length = fc.double({ min: -5000, max: 5000, noNaN: true });
  fc.assert(
    fc.property(ring, fc.nat(), length, length, ({ axes, radius }, pick, x, y) => {
      const nearest = scoreAt({ axes, radius }, axisOf(axes, pick), { x, y });
      assert.ok(Number.isInteger(nearest) && nearest >= 1 && nearest <= HIGHEST);
    }),
  );
});

test('cuts the figure into kites without a gap or an overlap, and each kite into its bands', () => {
  fc.assert(
    fc.property(ring, ({ axes, radius }) => {
      const figure = { axes, radius };
      const whole = areaOf(cornersOf(figure));
      assert.ok(near(areaOf(kiteOf(figure, 0)) / whole, 1 / axes));
      const bands = [1, 2, 3, 4, 5].map((to) => areaOf(bandOf(figure, 0, { from: to - 1, to })));
      assert.ok(near(bands.reduce((sum, band) => sum + band, 0) / whole, 1 / axes));
    }),
  );
});

test('writes a path in hundredths, closed at its end', () => {
  assert.equal(
    closedPath([
      { x: 0, y: -100 },
      { x: 86.602_54, y: -50 },
    ]),
    'M0 -100L86.6 -50Z',
  );
});
