import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { ratingsOpened } from './opening.ts';
import { boundsOf, consensusOf, medianOf, ratedIn, revealedCounts } from './rating-counts.ts';
import { SCALE } from './scale.ts';
import type { Dialogue } from './state.ts';
import {
  anna,
  bo,
  carl,
  counted,
  dorte,
  emil,
  given,
  guide,
  locked,
  opened,
  rated,
  seated,
} from './testing/builders.ts';

/** How many chose 1, 2, 3, 4 and 5; what it looks like. Three of them share mean and median, and mean the opposite. */
const looks = [
  { counts: [0, 0, 5, 0, 0], median: 3, range: 0, consensus: 'agree' },
  { counts: [0, 0, 3, 2, 0], median: 3, range: 1, consensus: 'agree' },
  { counts: [0, 1, 3, 1, 0], median: 3, range: 2, consensus: 'differ' },
  { counts: [1, 1, 1, 1, 1], median: 3, range: 4, consensus: 'farApart' },
  { counts: [2, 0, 0, 0, 3], median: 5, range: 4, consensus: 'farApart' },
  { counts: [1, 0, 0, 0, 4], median: 5, range: 4, consensus: 'farApart' },
  { counts: [3, 0, 0, 0, 3], median: 3, range: 4, consensus: 'farApart' },
  { counts: [0, 2, 0, 2, 0], median: 3, range: 2, consensus: 'differ' },
  { counts: [0, 2, 2, 0, 0], median: 2.5, range: 1, consensus: 'agree' },
] as const;

for (const { counts, median, range, consensus } of looks) {
  test(`${counts.join(' ')} has its middle at ${median} and is ${range} apart: ${consensus}`, () => {
    const { lowest, highest } = boundsOf(counts);
    assert.equal(medianOf(SCALE.flatMap((value) => Array(counts[value - 1]).fill(value))), median);
    assert.equal(highest - lowest, range);
    assert.equal(consensusOf(highest - lowest), consensus);
  });
}

test('three apart is far', () => {
  assert.equal(consensusOf(3), 'farApart');
});

test('four ratings show how many chose each value, three how it looks in words, fewer nothing', () => {
  const shownTo = (counts: readonly number[]) => revealedCounts(counts, { people: 6, dots: true });
  assert.deepEqual(shownTo([1, 0, 2, 0, 1]), { shown: 'dots', counts: [1, 0, 2, 0, 1] });
  assert.deepEqual(shownTo([1, 0, 0, 1, 1]), { shown: 'words', consensus: 'farApart' });
  assert.deepEqual(shownTo([0, 1, 1, 0, 0]), { shown: 'nothing' });
  assert.deepEqual(shownTo([0, 0, 0, 0, 0]), { shown: 'nothing' });
});

test('what three are told is one of three things, whatever they chose', () => {
  const told = SCALE.flatMap((one) =>
    SCALE.flatMap((two) =>
      SCALE.map((three) => {
        const counts = SCALE.map((value) => [one, two, three].filter((chosen) => chosen === value).length);
        return JSON.stringify(revealedCounts(counts, { people: 3, dots: true }));
      }),
    ),
  );
  assert.equal(new Set(told).size, 3);
});

const sheets = [
  ...locked(anna, [3, 'unknown', 1, 5]),
  ...locked(bo, [3, 4, 2, 5]),
  ...locked(carl, [3, 4, 4, 'unknown']),
  ...locked(dorte, [1, 'unknown', 5, 5]),
  ...rated(emil, [1, 1, 1, 1]),
];
const tableOf = (people: number) =>
  given(opened('phones'), ...seated(1, anna, bo, carl, dorte, emil), counted(people), ...sheets);
const openedAt = ({ groups: [group] }: Dialogue) =>
  group?.talk.step === 'rate' ? ratingsOpened(group, group.talk, guide.factors.length) : [];

test('"I do not know" and open sheets count for none', () => {
  assert.deepEqual(openedAt(tableOf(5)), [
    { shown: 'dots', counts: [1, 0, 3, 0, 0] },
    { shown: 'nothing' },
    { shown: 'dots', counts: [1, 1, 0, 1, 1] },
    { shown: 'words', consensus: 'agree' },
  ]);
});

test('a person without a phone takes nothing away', () => {
  assert.deepEqual(openedAt(tableOf(6)), openedAt(tableOf(5)));
});

test('while there are more phones than people, nothing opens as dots, and nothing at all of two people', () => {
  assert.deepEqual(openedAt(tableOf(4)), [
    { shown: 'words', consensus: 'differ' },
    { shown: 'nothing' },
    { shown: 'words', consensus: 'farApart' },
    { shown: 'words', consensus: 'agree' },
  ]);
  assert.deepEqual(
    openedAt(tableOf(2)).map(({ shown }) => shown),
    ['nothing', 'nothing', 'nothing', 'nothing'],
  );
});

test('the middle has as many on either side', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCALE), { minLength: 1, maxLength: 12 }), (values) => {
      const median = medianOf(values);
      const below = values.filter((value) => value < median).length;
      const above = values.filter((value) => value > median).length;
      assert.ok(below <= values.length / 2 && above <= values.length / 2);
      assert.ok(Number.isInteger(median * 2));
    }),
  );
});

test('counts hold as many as rated', () => {
  assert.equal(ratedIn([1, 0, 2, 0, 3]), 6);
});
