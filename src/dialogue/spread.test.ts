import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closenessOf, middleOf, openedSpread, rangeOf } from './spread.ts';

// Counts of 1–5 with their median and range, as worked out by hand.
for (const [counts, middle, range] of [
  [[0, 0, 5, 0, 0], 3, 0],
  [[0, 0, 3, 2, 0], 3, 1],
  [[0, 1, 3, 1, 0], 3, 2],
  [[1, 1, 1, 1, 1], 3, 4],
  [[2, 0, 0, 0, 3], 5, 4],
  [[3, 0, 0, 0, 3], 3, 4],
  [[0, 2, 0, 2, 0], 3, 2],
] as const) {
  test(`${counts.join(' ')} has its middle at ${middle} and its ends ${range} apart`, () => {
    const values = counts.flatMap((count, index) => Array<number>(count).fill(index + 1));
    const { lowest, highest } = rangeOf(counts);
    assert.deepEqual([middleOf(values), highest - lowest], [middle, range]);
  });
}

test('three are told their middle and how far apart they are, which fits several threes', () => {
  const told = { shown: 'middle', middle: 3, apart: 2 };
  for (const counts of [
    [1, 0, 2, 0, 0],
    [0, 1, 1, 1, 0],
    [0, 0, 2, 0, 1],
  ])
    assert.deepEqual(openedSpread(counts), told);
});

test('how a spread looks is said in words', () => {
  assert.deepEqual([0, 1, 2, 3, 4].map(closenessOf), ['agree', 'agree', 'differ', 'farApart', 'farApart']);
});
