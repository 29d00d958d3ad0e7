import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { decodeSeats, encodeSeats } from './seat-ranges.ts';

test('another node hears of exactly the seats that are here', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20_000 }), { maxLength: 3_000 }), (seats) => {
      const received = encodeSeats(seats).flatMap(decodeSeats);
      assert.deepEqual(
        received,
        [...seats].sort((a, b) => a - b),
      );
    }),
    { numRuns: 30 },
  );
});

test('a room full of people is said in a few characters, and every message fits into a notification', () => {
  assert.deepEqual(encodeSeats([3, 1, 2, 7]), ['1-3,7']);
  const everyOther = Array.from({ length: 5_000 }, (_, index) => index * 2 + 1);
  const messages = encodeSeats(everyOther);
  assert.ok(messages.length > 1 && messages.every((message) => message.length <= 7_000));
});
