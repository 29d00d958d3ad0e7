import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreFrom } from '../scale.ts';
import type { AggregateView, GroupResult } from './aggregate.ts';
import { differenceOf, mostDifferent } from './most-different.ts';

const factor = { scored: 9, lowest: 1, highest: 5, focus: 0, counts: [0, 0, 9, 0, 0] };
const aggregate: AggregateView = {
  groups: 9,
  people: 45,
  factors: [
    { ...factor, median: 3 },
    { ...factor, median: 3.5 },
  ],
};

function group(number: number, ...scores: readonly (number | null)[]): GroupResult {
  return {
    number,
    people: 5,
    scores: scores.map((score) => (score === null ? null : (scoreFrom(score) ?? null))),
    focus: [],
  };
}

test('says on which factor a group lies furthest from the middle, and in which direction', () => {
  assert.deepEqual(mostDifferent([group(7, 5, 4)], aggregate), [{ group: 7, factor: 0, direction: 'above', by: 2 }]);
  assert.deepEqual(mostDifferent([group(2, 3, 1)], aggregate), [{ group: 2, factor: 1, direction: 'below', by: 2.5 }]);
});

test('leaves out groups that lie as near as they can, and those without a line', () => {
  assert.deepEqual(mostDifferent([group(1, 3, 4), group(2, null, null), group(3, null, 3)], aggregate), []);
});

test('proposes four groups at most, the furthest, in the order of their numbers', () => {
  const groups = [group(1, 4, 4), group(2, 5, 3), group(3, 1, 4), group(4, 4, 1), group(5, 5, 5), group(6, 2, 4)];
  assert.deepEqual(
    mostDifferent(groups, aggregate).map(({ group }) => group),
    [2, 3, 4, 5],
  );
});

test('of two that lie equally far, the one that differs on more comes first', () => {
  const groups = [group(1, 5, 3), group(2, 5, 5)];
  assert.deepEqual(
    mostDifferent(groups, aggregate, 1).map(({ group }) => group),
    [2],
  );
});

test('says of a spotlit group where it differs, and nothing of one without a line', () => {
  assert.equal(differenceOf(group(4, 1, 5), aggregate)?.factor, 0);
  assert.equal(differenceOf(group(5, null, null), aggregate), undefined);
});
