import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { withHealth } from './health.ts';
import { type Log, LogUnavailable } from './log.ts';
import { memoryLog } from './memory.ts';

/** A log that can be lost and found again, and that counts how often somebody tries whether it is there. */
function losable() {
  const log: Log<string> = memoryLog<string>('gone');
  const state = { isGone: false, tries: 0 };
  const probe = async () => {
    state.tries += 1;
    if (state.isGone) throw new LogUnavailable('the database is gone');
  };
  return Object.assign(state, { log: { ...log, probe } });
}

test('asked whether it can be used, it tries, and does not wait for somebody to lose a command', async () => {
  const losing = losable();
  const changes: (string | null)[] = [];
  await using idle = withHealth(losing.log, (trouble) => changes.push(trouble), testClock());
  losing.isGone = true;
  assert.equal(await idle.isReady(), false);
  assert.equal(await idle.isReady(), false);
  assert.deepEqual(changes, ['the database is gone']);
});

test('while it cannot be used it tries every two seconds, and tells once when it can', async () => {
  const losing = losable();
  const clock = testClock();
  const changes: (string | null)[] = [];
  await using lost = withHealth(losing.log, (trouble) => changes.push(trouble), clock);
  losing.isGone = true;
  await lost.isReady();
  await clock.pass(10_000);
  assert.equal(losing.tries, 6);
  losing.isGone = false;
  assert.equal(await lost.isReady(), false);
  await clock.pass(2_000);
  assert.deepEqual(changes, ['the database is gone', null]);
  assert.equal(await lost.isReady(), true);
});

test('asked often, it tries only now and then', async () => {
  const losing = losable();
  const clock = testClock();
  await using idle = withHealth(losing.log, () => undefined, clock);
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => idle.isReady())), [true, true, true]);
  await clock.pass(2_000);
  await idle.isReady();
  assert.equal(losing.tries, 1);
  await clock.pass(1);
  await idle.isReady();
  assert.equal(losing.tries, 2);
});
