import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratingFrom, scoreFrom } from './scale.ts';

test('ratings and scores are whole numbers from 1 to 5', () => {
  for (const value of [1, 2, 3, 4, 5]) assert.deepEqual([ratingFrom(value), scoreFrom(value)], [value, value]);
  for (const value of [0, 6, 2.5, -1, Number.NaN, Number.POSITIVE_INFINITY])
    assert.deepEqual([ratingFrom(value), scoreFrom(value)], [undefined, undefined]);
});
