import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pointOf, scoreAt } from './geometry.ts';
import { placesOf, type RadarLine, segmentsOf, stopsOf } from './line.ts';

const ring = { axes: 6, radius: 100 };
const fan = { spacing: 10 };
const line = (group: number, scores: RadarLine['scores'], draft?: RadarLine['draft']): RadarLine => ({
  group,
  name: `${group}`,
  scores,
  draft,
});
const axesOf = (scores: RadarLine['scores']) => segmentsOf(placesOf(scores, ring)).map(({ axis }) => axis);

test('draws only between neighbours that both have a score', () => {
  assert.deepEqual(axesOf([3, 3, null, 2, null, 4]), [0, 5]);
});

test('is closed when all have a score, and nothing when none has', () => {
  assert.deepEqual(axesOf([3, 3, 4, 2, 5, 4]), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(axesOf([null, null, null, null, null, null]), []);
});

test('shows a draft in the place of what was agreed, with draft pieces to both sides', () => {
  const drafted = line(1, [3, 3, 4, 2, 5, 4], { index: 2, score: 1 });
  const stops = stopsOf(drafted, [drafted], ring, fan);
  assert.deepEqual([stops[2]?.score, stops[2]?.draft], [1, true]);
  assert.deepEqual(
    segmentsOf(stops)
      .filter(({ draft }) => draft)
      .map(({ axis }) => axis),
    [1, 2],
  );
});

test('lays one line on its axes', () => {
  const one = line(1, [3, 3, 4, 2, 5, 4]);
  const stop = stopsOf(one, [one], ring, fan)[1];
  assert.deepEqual([stop?.x, stop?.y], [pointOf(ring, 1, 3).x, pointOf(ring, 1, 3).y]);
});

test('fans equal scores out side by side, each still at its score', () => {
  const lines = [1, 2, 3].map((group) => line(group, [4, group, 1, 1, 1, 1]));
  const firsts = lines.map((each) => stopsOf(each, lines, ring, fan)[0]);
  assert.deepEqual(
    firsts.map((stop) => Math.round(stop?.x ?? Number.NaN)),
    [-10, 0, 10],
  );
  assert.deepEqual(
    firsts.map((stop) => stop && scoreAt(ring, 0, stop)),
    [4, 4, 4],
  );
});

test('keeps a wide fan inside the kite of its factor', () => {
  const lines = [1, 2, 3, 4, 5, 6, 7, 8].map((group) => line(group, [1, 1, 1, 1, 1, 1]));
  const kiteHalf = 20 * Math.tan(Math.PI / 6);
  const aside = lines.map((each) => Math.abs(stopsOf(each, lines, ring, fan)[0]?.x ?? Number.NaN));
  assert.ok(aside.every((distance) => distance < kiteHalf));
});
