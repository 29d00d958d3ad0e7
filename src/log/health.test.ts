import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHealth } from './health.ts';
import { type Log, LogUnavailable } from './log.ts';
import { memoryLog } from './memory.ts';

test('asked whether it can be used, it tries, and does not wait for somebody to lose a command', async () => {
  let isGone = false;
  const log: Log<string> = memoryLog<string>('gone');
  const probe = () => (isGone ? Promise.reject(new LogUnavailable('the database is gone')) : log.probe());
  const changes: (string | null)[] = [];
  await using idle = withHealth({ ...log, probe }, (trouble) => changes.push(trouble));
  isGone = true;
  assert.equal(await idle.isReady(), false);
  assert.equal(await idle.isReady(), false);
  assert.deepEqual(changes, ['the database is gone']);
});

test('asked often, it tries only now and then', async () => {
  let tries = 0;
  const log = memoryLog<string>('gone');
  const probe = async () => {
    tries += 1;
  };
  await using idle = withHealth({ ...log, probe }, () => undefined);
  assert.deepEqual(await Promise.all([1, 2, 3].map(() => idle.isReady())), [true, true, true]);
  assert.equal(tries, 1);
});
