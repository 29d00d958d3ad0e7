import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreAfter } from './keyboard.ts';

test('goes one up by the arrows up and right, one down by down and left, and stops at the ends', () => {
  assert.deepEqual([scoreAfter('ArrowUp', 2), scoreAfter('ArrowRight', 4), scoreAfter('ArrowUp', 5)], [3, 5, 5]);
  assert.deepEqual([scoreAfter('ArrowDown', 2), scoreAfter('ArrowLeft', 4), scoreAfter('ArrowDown', 1)], [1, 3, 1]);
});

test('takes a digit of the scale, Home and End at once', () => {
  assert.deepEqual(
    ['1', '5', 'Home', 'End'].map((key) => scoreAfter(key, 3)),
    [1, 5, 1, 5],
  );
});

test('starts from an end where nothing is chosen', () => {
  assert.deepEqual([scoreAfter('ArrowUp', null), scoreAfter('ArrowDown', null)], [1, 5]);
});

test('leaves every other key to the page', () => {
  assert.deepEqual(
    ['0', '6', 'Tab', 'a', ' '].map((key) => scoreAfter(key, 3)),
    Array(5).fill(undefined),
  );
});
