import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Postgres, postgres } from '../../test/server/postgres.ts';
import { testClock } from '../clock/testing/clock.ts';
import { BEGINNING, Conflict, type Entry, type Log, type LogPosition, type StoredForm } from './log.ts';
import { memoryLog } from './memory.ts';
import { postgresLog } from './postgres.ts';
import { sqliteLog } from './sqlite.ts';

const GONE = 'gone';
const FORM: StoredForm<string> = { erased: GONE, widthOf: () => 0 };

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

const stores: Record<string, () => Promise<Log<string>>> = {
  memory: async () => memoryLog(GONE),
  SQLite: async () => sqliteLog(':memory:', FORM, testClock()),
  PostgreSQL: async () => postgresLog(await server.database(), FORM, testClock()),
};

const says = (event: string, more: Partial<Entry<string>> = {}): Entry<string> => ({
  event,
  version: 1,
  command: `for ${event}`,
  at: 0,
  erases: [],
  ...more,
});

/** Where a dialogue stands when its newest entry says this. */
const newest = (seq: number, event: string): LogPosition => ({ seq, command: `for ${event}` });

async function eventsIn(log: Log<string>, dialogue: string, afterSeq?: number): Promise<readonly string[]> {
  return (await log.read(dialogue, afterSeq)).map(({ event }) => event);
}

for (const [name, open] of Object.entries(stores)) {
  describe(`the ${name} log`, () => {
    test('gives back what was added, in order, with its seq and its command', async () => {
      await using log = await open();
      assert.equal(await log.append('d', BEGINNING, [says('a'), says('b')]), 2);
      assert.equal(await log.append('d', newest(2, 'b'), [says('c', { version: 2 })]), 3);
      assert.deepEqual(await log.read('d', 1), [
        { seq: 2, command: 'for b', version: 1, event: 'b' },
        { seq: 3, command: 'for c', version: 2, event: 'c' },
      ]);
    });

    test('keeps dialogues apart, and knows nothing of one that was never opened', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('a')]);
      await log.append('e', BEGINNING, [says('b')]);
      assert.deepEqual(await eventsIn(log, 'd'), ['a']);
      assert.deepEqual(await eventsIn(log, 'nobody'), []);
    });

    test('lets only one of two writers win, and keeps nothing of the loser', async () => {
      await using log = await open();
      const [winner, loser] = await Promise.allSettled([
        log.append('d', BEGINNING, [says('first')]),
        log.append('d', BEGINNING, [says('late'), says('later')]),
      ]);
      assert.equal(winner.status, 'fulfilled');
      assert.ok(loser.status === 'rejected' && loser.reason instanceof Conflict);
      assert.deepEqual(await eventsIn(log, 'd'), ['first']);
    });

    test('refuses a writer that knows of entries which are not there', async () => {
      await using log = await open();
      await assert.rejects(log.append('d', newest(3, 'c'), [says('a')]), Conflict);
    });

    test('keeps appends of many dialogues that come at once', async () => {
      await using log = await open();
      const names = Array.from({ length: 50 }, (_, index) => `d${index}`);
      await Promise.all(names.map((name) => log.append(name, BEGINNING, [says(name)])));
      assert.deepEqual(
        await Promise.all(names.map((name) => eventsIn(log, name))),
        names.map((name) => [name]),
      );
    });

    test('overwrites what a later entry takes back, also within one append, and nothing else', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('secret'), says('kept')]);
      await log.append('e', BEGINNING, [says('elsewhere')]);
      await log.append('d', newest(2, 'kept'), [says('secret too'), says('new', { erases: [1, 3] })]);
      assert.deepEqual(await eventsIn(log, 'd'), [GONE, 'kept', GONE, 'new']);
      assert.deepEqual(await eventsIn(log, 'e'), ['elsewhere']);
    });

    test('removes all of one dialogue, whose name may then be used again', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('a')]);
      await log.append('e', BEGINNING, [says('b')]);
      await log.remove('d');
      assert.deepEqual(await eventsIn(log, 'd'), []);
      assert.deepEqual(await eventsIn(log, 'e'), ['b']);
      assert.equal(await log.append('d', BEGINNING, [says('anew')]), 1);
    });

    test('lists its dialogues, and when something was last added to each', async () => {
      await using log = await open();
      await log.append('old', BEGINNING, [says('a', { at: 100 })]);
      await log.append('revived', BEGINNING, [says('a', { at: 100 })]);
      await log.append('revived', newest(1, 'a'), [says('b', { at: 300 })]);
      const listed = [...(await log.list())].sort((a, b) => a.lastModified - b.lastModified);
      assert.deepEqual(listed, [
        { dialogue: 'old', lastModified: 100 },
        { dialogue: 'revived', lastModified: 300 },
      ]);
    });

    test('does not take an entry of an earlier time for the last change', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('a', { at: 300 })]);
      await log.append('d', newest(1, 'a'), [says('b', { at: 200 })]);
      await log.append('d', newest(2, 'b'), [says('c', { at: 400 }), says('d', { at: 100 })]);
      assert.deepEqual(await log.list(), [{ dialogue: 'd', lastModified: 400 }]);
    });

    test('puts in a whole dialogue, in the place of the one that is there, and goes on from it', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('a'), says('b'), says('c')]);
      await log.append('e', BEGINNING, [says('the secret', { version: 2 }), says('b')]);
      const entries = await log.read('e');
      for (const dialogue of ['d', 'new']) await log.replace({ dialogue, lastModified: 7, entries });
      assert.deepEqual(await log.read('d'), entries);
      assert.deepEqual(await log.read('new'), entries);
      assert.equal((await log.list()).find(({ dialogue }) => dialogue === 'new')?.lastModified, 7);
      await assert.rejects(log.append('d', newest(3, 'c'), [says('late')]), Conflict);
      assert.equal(await log.append('d', newest(2, 'b'), [says('on', { erases: [1] })]), 3);
      assert.deepEqual(await eventsIn(log, 'd'), [GONE, 'b', 'on']);
    });

    test('adds nothing that was decided on a history in whose place another of the same length was put', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('a'), says('b')]);
      await log.append('e', BEGINNING, [says('c'), says('d')]);
      await log.replace({ dialogue: 'd', lastModified: 0, entries: await log.read('e') });
      await assert.rejects(log.append('d', newest(2, 'b'), [says('on b', { erases: [1] })]), Conflict);
      assert.deepEqual(await eventsIn(log, 'd'), ['c', 'd']);
      assert.equal(await log.append('d', newest(2, 'd'), [says('on d')]), 3);
    });

    test('says that it can be written', async () => {
      await using log = await open();
      await log.append('d', BEGINNING, [says('a')]);
      await assert.doesNotReject(log.probe());
      assert.deepEqual(await eventsIn(log, 'd'), ['a']);
    });
  });
}

describe('the SQLite log on a disk', () => {
  test('is there again after a restart, and none of its files holds what was taken back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sekskant-log-'));
    const file = join(folder, 'sekskant.db');
    {
      await using log = sqliteLog<string>(file, FORM, testClock());
      await log.append('d', BEGINNING, [says('the secret words', { command: 'c1' }), says('open words')]);
      await log.append('d', newest(2, 'open words'), [says('it is gone', { erases: [1] })]);
    }
    await using log = sqliteLog<string>(file, FORM, testClock());
    assert.deepEqual(await eventsIn(log, 'd'), [GONE, 'open words', 'it is gone']);
    const onDisk = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'latin1'))
      .join('');
    assert.ok(onDisk.includes('open words'), 'the words that stay must be readable for this test to mean anything');
    assert.ok(!onDisk.includes('secret'));
    rmSync(folder, { recursive: true });
  });
});
