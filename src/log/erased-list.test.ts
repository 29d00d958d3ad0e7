import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { ErasedList, recordingErasures } from './erased-list.ts';
import { BEGINNING, LogUnavailable } from './log.ts';
import { memoryLog } from './memory.ts';

const DAY_MS = 24 * 60 * 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekskant-erased-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

test('what a log removes is on the list, also for whoever opens it anew', async () => {
  const clock = testClock();
  await using log = memoryLog<string>('gone');
  const list = new ErasedList(folder, clock);
  let told = 0;
  const recording = recordingErasures(log, list, () => {
    told += 1;
  });
  await recording.append('d', BEGINNING, [{ event: 'a', version: 1, command: 'c', at: 1, erases: [] }]);
  await recording.remove('d');
  assert.deepEqual(await log.list(), []);
  assert.equal(told, 1);
  assert.deepEqual([...(await new ErasedList(folder, clock).read())], [['d', clock.now()]]);
});

test('two nodes may write to one list, and a line that was broken off hides none of the others', async () => {
  const clock = testClock();
  await Promise.all([new ErasedList(folder, clock).add('a'), new ErasedList(folder, clock).add('b')]);
  const [month = ''] = readdirSync(join(folder, 'erased'));
  const file = join(folder, 'erased', month);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  appendFileSync(file, '12345 1795');
  const list = new ErasedList(folder, clock);
  await list.add('c');
  assert.deepEqual([...(await list.read()).keys()].toSorted(), ['a', 'b', 'c']);
});

test('a folder may have any name', async () => {
  const odd = join(folder, 'a[b]{c,d}*');
  mkdirSync(odd);
  const list = new ErasedList(odd, testClock());
  await list.add('a');
  assert.deepEqual([...(await list.read()).keys()], ['a']);
});

test('one that is erased by a clock far ahead takes none of the others from the list', async () => {
  const clock = testClock();
  const list = new ErasedList(folder, clock);
  await list.add('a');
  await clock.pass(730 * DAY_MS);
  await list.add('b');
  assert.deepEqual([...(await list.read()).keys()], ['a', 'b']);
});

test('is forgotten after what a backup brings back would be due in any case', async () => {
  const clock = testClock();
  const list = new ErasedList(folder, clock);
  await list.add('old');
  await clock.pass(366 * DAY_MS);
  await list.add('newer');
  await list.forgetOld();
  assert.deepEqual([...(await list.read()).keys()], ['old', 'newer']);
  await clock.pass(100 * DAY_MS);
  await list.add('newest');
  await list.forgetOld();
  assert.deepEqual([...(await list.read()).keys()], ['newer', 'newest']);
});

test('nothing is removed that the list will not take', async () => {
  await using log = memoryLog<string>('gone');
  const list = new ErasedList(folder, testClock());
  await log.append('d', BEGINNING, [{ event: 'a', version: 1, command: 'c', at: 1, erases: [] }]);
  rmSync(join(folder, 'erased'), { recursive: true });
  await assert.rejects(recordingErasures(log, list, () => assert.fail()).remove('d'), LogUnavailable);
  assert.equal((await log.list()).length, 1);
});
