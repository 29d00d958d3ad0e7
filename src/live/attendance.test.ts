import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { ClusterPresence } from './attendance.ts';

/** Those with a stream at this node, and who is in contact by that. */
function attended(...seats: readonly number[]) {
  const clock = testClock();
  const present = new Set(seats);
  return { clock, present, attendance: new ClusterPresence(clock, (seat) => present.has(seat)) };
}

test('a seat is gone only when it has had no stream for half a minute', async () => {
  const { clock, present, attendance } = attended(1);
  await clock.pass(100_000);
  assert.equal(attendance.isGone(1), false, 'its stream is open');
  present.delete(1);
  attendance.seen(1);
  await clock.pass(29_999);
  assert.equal(attendance.isGone(1), false, 'the phone may be back in a moment');
  await clock.pass(1);
  assert.equal(attendance.isGone(1), true);
  present.add(1);
  assert.equal(attendance.isGone(1), false);
});

test('after a restart everybody gets the same time to come back', async () => {
  const { clock, attendance } = attended();
  assert.equal(attendance.isGone(7), false);
  await clock.pass(30_000);
  assert.equal(attendance.isGone(7), true);
});

test('each seat that has gone is told of once, and again when it has been back', async () => {
  const { clock, attendance } = attended(1);
  await clock.pass(30_000);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), [2, 3]);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), []);
  attendance.seen(3);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), []);
  await clock.pass(30_000);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), [3]);
});
