import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SCALE } from './scale.ts';
import { closenessOf, middleOf, openedSpread, rangeOf, ratedIn, spreadOf } from './spread.ts';
import { anna, bo, carl, given, guide, locked, opened, rated, seated } from './testing/hour.ts';

/** How many chose 1, 2, 3, 4 and 5; what it looks like. Three of them share mean and median, and mean the opposite. */
const looks = [
  { counts: [0, 0, 5, 0, 0], middle: 3, apart: 0, closeness: 'agree' },
  { counts: [0, 0, 3, 2, 0], middle: 3, apart: 1, closeness: 'agree' },
  { counts: [0, 1, 3, 1, 0], middle: 3, apart: 2, closeness: 'differ' },
  { counts: [1, 1, 1, 1, 1], middle: 3, apart: 4, closeness: 'farApart' },
  { counts: [2, 0, 0, 0, 3], middle: 5, apart: 4, closeness: 'farApart' },
  { counts: [1, 0, 0, 0, 4], middle: 5, apart: 4, closeness: 'farApart' },
  { counts: [3, 0, 0, 0, 3], middle: 3, apart: 4, closeness: 'farApart' },
  { counts: [0, 2, 0, 2, 0], middle: 3, apart: 2, closeness: 'differ' },
  { counts: [0, 2, 2, 0, 0], middle: 2.5, apart: 1, closeness: 'agree' },
] as const;

for (const { counts, middle, apart, closeness } of looks) {
  test(`${counts.join(' ')} has its middle at ${middle} and is ${apart} apart: ${closeness}`, () => {
    const { lowest, highest } = rangeOf(counts);
    assert.equal(middleOf(SCALE.flatMap((value) => Array(counts[value - 1]).fill(value))), middle);
    assert.equal(highest - lowest, apart);
    assert.equal(closenessOf(highest - lowest), closeness);
  });
}

test('three apart is far', () => {
  assert.equal(closenessOf(3), 'farApart');
});

test('four ratings show how many chose each value, three their middle and how far apart, fewer nothing', () => {
  assert.deepEqual(openedSpread([1, 0, 2, 0, 1]), { shown: 'dots', counts: [1, 0, 2, 0, 1] });
  assert.deepEqual(openedSpread([1, 0, 0, 1, 1]), { shown: 'middle', middle: 4, apart: 4 });
  assert.deepEqual(openedSpread([0, 1, 1, 0, 0]), { shown: 'nothing' });
  assert.deepEqual(openedSpread([0, 0, 0, 0, 0]), { shown: 'nothing' });
});

test('what three are told does not tell the three: 1 3 3, 2 3 4 and 3 3 5 sound the same', () => {
  const told = (counts: readonly number[]) => JSON.stringify(openedSpread(counts));
  assert.equal(told([1, 0, 2, 0, 0]), told([0, 1, 1, 1, 0]));
  assert.equal(told([0, 1, 1, 1, 0]), told([0, 0, 2, 0, 1]));
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
  assert.deepEqual(spreadOf(sheets, guide.factors.length), [
    [0, 0, 2, 0, 0],
    [0, 0, 0, 1, 0],
    [1, 1, 0, 0, 0],
    [0, 0, 0, 0, 2],
  ]);
});

test('the middle has as many on either side', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SCALE), { minLength: 1, maxLength: 12 }), (values) => {
      const middle = middleOf(values);
      const below = values.filter((value) => value < middle).length;
      const above = values.filter((value) => value > middle).length;
      assert.ok(below <= values.length / 2 && above <= values.length / 2);
      assert.ok(Number.isInteger(middle * 2));
    }),
  );
});

test('counts hold as many as rated', () => {
  assert.equal(ratedIn([1, 0, 2, 0, 3]), 6);
});
