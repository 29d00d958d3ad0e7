import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { ClusterPresence } from './attendance.ts';

function attended() {
  const clock = testClock();
  return { clock, attendance: new ClusterPresence(clock) };
}

test('a seat is gone when it has not been heard of for half a minute', async () => {
  const { clock, attendance } = attended();
  await clock.pass(100_000);
  assert.equal(attendance.seen(1), true, 'it was gone until now');
  await clock.pass(29_999);
  assert.equal(attendance.isGone(1), false, 'the phone may be back in a moment');
  await clock.pass(1);
  assert.equal(attendance.isGone(1), true);
  assert.equal(attendance.seen(1), true);
  assert.deepEqual([attendance.isGone(1), attendance.seen(1)], [false, false]);
});

test('after a restart everybody gets the same time to come back', async () => {
  const { clock, attendance } = attended();
  assert.equal(attendance.isGone(7), false);
  await clock.pass(30_000);
  assert.equal(attendance.isGone(7), true);
});

test('each seat that has gone is told of once, and again when it has been back', async () => {
  const { clock, attendance } = attended();
  await clock.pass(30_000);
  attendance.seen(1);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), [2, 3]);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), []);
  attendance.seen(3);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), []);
  await clock.pass(29_999);
  attendance.seen(1);
  await clock.pass(1);
  assert.deepEqual(attendance.newlyGone([1, 2, 3]), [3]);
});
