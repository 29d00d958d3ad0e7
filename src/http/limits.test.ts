import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { type TestClock, testClock } from '../clock/testing/clock.ts';
import { bucket } from './limits.ts';

let clock: TestClock;

beforeEach(() => {
  clock = testClock();
});

test('each key may do so many things at once, and so many a second from then on', async () => {
  const may = bucket(2, 3, clock);
  const tries = (key: string, count: number) => Array.from({ length: count }, () => may(key)).filter(Boolean).length;
  assert.equal(tries('a', 10), 3);
  assert.equal(tries('b', 10), 3, 'one does not use up what another may');
  await clock.pass(1_000);
  assert.equal(tries('a', 10), 2);
  await clock.pass(59_000);
  assert.equal(tries('a', 10), 3, 'waiting longer saves up no more');
});

test('a clock that is set back an hour keeps nobody out', async () => {
  const may = bucket(10, 1, clock);
  assert.ok(may('a seat'));
  clock.set(-3_600_000);
  await clock.pass(100);
  assert.ok(may('a seat'));
});
