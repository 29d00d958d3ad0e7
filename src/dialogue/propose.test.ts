import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { proposeGroups } from './propose.ts';

test('proposes groups of 4–6 for every head count that can be split so', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (people) => {
      const sizes = proposeGroups(people);
      assert.equal(
        sizes.reduce((sum, size) => sum + size, 0),
        people,
      );
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
      assert.ok(Math.max(...sizes) <= 6);
      if (people >= 4 && people !== 7) assert.ok(Math.min(...sizes) >= 4);
    }),
  );
});

test('23 people are five groups of 4–5, and seven are the ones that do not fit', () => {
  assert.deepEqual(proposeGroups(23), [5, 5, 5, 4, 4]);
  assert.deepEqual(proposeGroups(7), [4, 3]);
  assert.deepEqual(proposeGroups(2), [2]);
});
