import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seatWithKey } from './seats.ts';
import { anna, bo, carl, facilitator, given, newcomer, opened, seated, when } from './testing/builders.ts';

const seatsFor = (dialogue: ReturnType<typeof given>, ...keys: string[]) =>
  keys.map((key) => seatWithKey(dialogue, key));

test('a key finds its own seat, and finds none when the seat has been left', () => {
  const room = given(opened('phones'), ...seated(1, anna, bo));
  assert.deepEqual(seatsFor(room, `key of ${anna}`, `key of ${bo}`, 'another'), [anna, bo, undefined]);
  const without = when(room, facilitator, { type: 'leave', seat: anna });
  assert.deepEqual(seatsFor(without, `key of ${anna}`, `key of ${bo}`), [undefined, bo]);
});

test('a seat keeps its key when it moves, and a key that comes back opens its new seat', () => {
  const room = given(opened('phones', 'phones'), ...seated(1, anna, bo));
  const moved = when(room, facilitator, { type: 'move', seat: bo, group: 2 });
  assert.deepEqual(seatsFor(moved, `key of ${bo}`), [bo]);
  const back = when(when(moved, facilitator, { type: 'leave', seat: bo }), newcomer, {
    type: 'join',
    key: `key of ${bo}`,
    group: null,
  });
  assert.deepEqual([...seatsFor(back, `key of ${bo}`), ...seatsFor(moved, `key of ${bo}`)], [carl, bo]);
});

test('what is decided from an earlier state knows nothing of those who sat down after it', () => {
  const before = given(opened('phones'), ...seated(1, anna, bo));
  const one = when(before, newcomer, { type: 'join', key: 'one', group: null });
  const other = when(before, newcomer, { type: 'join', key: 'other', group: null });
  assert.deepEqual(seatsFor(before, 'one', 'other'), [undefined, undefined]);
  assert.deepEqual(seatsFor(one, 'one', 'other', `key of ${anna}`), [carl, undefined, anna]);
  assert.deepEqual(seatsFor(other, 'one', 'other', `key of ${anna}`), [undefined, carl, anna]);
});
