import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { boundsOf, consensusOf, medianOf, ratedIn, ratingCountsOf, revealedCounts } from './rating-counts.ts';
import { SCALE } from './scale.ts';
import { anna, bo, carl, given, guide, locked, opened, rated, seated } from './testing/builders.ts';

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

test('four ratings show how many chose each value, three their middle and how far apart, fewer nothing', () => {
  assert.deepEqual(revealedCounts([1, 0, 2, 0, 1]), { shown: 'dots', counts: [1, 0, 2, 0, 1] });
  assert.deepEqual(revealedCounts([1, 0, 0, 1, 1]), { shown: 'median', median: 4, range: 4 });
  assert.deepEqual(revealedCounts([0, 1, 1, 0, 0]), { shown: 'nothing' });
  assert.deepEqual(revealedCounts([0, 0, 0, 0, 0]), { shown: 'nothing' });
});

test('what three are told does not tell the three: 1 3 3, 2 3 4 and 3 3 5 sound the same', () => {
  const shownAs = (counts: readonly number[]) => JSON.stringify(revealedCounts(counts));
  assert.equal(shownAs([1, 0, 2, 0, 0]), shownAs([0, 1, 1, 1, 0]));
  assert.equal(shownAs([0, 1, 1, 1, 0]), shownAs([0, 0, 2, 0, 1]));
});

test('"I do not know" and open sheets count for none', () => {
  const { groups } = given(
    opened('phones'),
    ...seated(1, anna, bo, carl),
    ...locked(anna, [3, 'unknown', 1, 5]),
    ...locked(bo, [3, 4, 2, 5]),
    ...rated(carl, [1, 1, 1, 1]),
  );
  const sheets = groups[0]?.talk.step === 'rate' ? groups[0].talk.sheets.values() : [];
  assert.deepEqual(ratingCountsOf(sheets, guide.factors.length), [
    [0, 0, 2, 0, 0],
    [0, 0, 0, 1, 0],
    [1, 1, 0, 0, 0],
    [0, 0, 0, 0, 2],
  ]);
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
