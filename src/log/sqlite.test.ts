import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { testClock } from '../clock/testing/clock.ts';
import { BEGINNING, Conflict, type Entry, type Log, type LogChange, type LogPosition, type StoredForm } from './log.ts';
import { sqliteLog } from './sqlite.ts';

const FORM: StoredForm<string> = { erased: 'gone', widthOf: () => 0 };

const says = (event: string): Entry<string> => ({
  event,
  version: 1,
  command: `for ${event}`,
  at: 0,
  erases: [],
});

/** Where a dialogue stands when its newest entry says this. */
const newest = (seq: number, event: string): LogPosition => ({ seq, command: `for ${event}` });

function disk() {
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-sqlite-'));
  return { file: join(folder, 'sekskant.db'), [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('a file of version 1 is brought up to date when it is opened, and all that is in it has shape 1', async () => {
  using at = disk();
  copyFileSync('test/fixtures/logs/version-1.db', at.file);
  const kept = JSON.parse(readFileSync('test/fixtures/logs/version-1-midway.json', 'utf8')) as { event: unknown }[];
  const openEvents = async () => {
    await using log = sqliteLog<unknown>(at.file, { erased: { type: 'erased' }, widthOf: () => 0 }, testClock());
    const read = await log.read('12345678');
    const last = read.at(-1);
    if (last) await log.append('12345678', last, [{ ...says('on'), version: 2 }]);
    return read.map(({ event, version }) => ({ event, version }));
  };
  const asWritten = kept.map(({ event }) => ({ event, version: 1 }));
  assert.deepEqual(await openEvents(), asWritten);
  assert.deepEqual(await openEvents(), [...asWritten, { event: 'on', version: 2 }]);
});

test('a file of a newer version is left alone, and one line says so', () => {
  using at = disk();
  const newer = new DatabaseSync(at.file);
  newer.exec('CREATE TABLE future (a); PRAGMA user_version = 99');
  newer.close();
  const before = readFileSync(at.file);
  assert.throws(
    () => sqliteLog(at.file, FORM, testClock()),
    /sekskant\.db cannot be used \(it was written by a newer Sekskant, version 99\)/,
  );
  assert.deepEqual(readFileSync(at.file), before);
});

for (const [what, damage] of [
  ['no database at all', () => Buffer.from('Kære dagbog. '.repeat(500))],
  ['a database with its first page gone', (whole: Buffer) => Buffer.concat([Buffer.alloc(4096), whole.subarray(4096)])],
  [
    'a database with a page of something else in it',
    (whole: Buffer) => Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(4096, 'x'), whole.subarray(12_288)]),
  ],
  ['a database that ends too early', (whole: Buffer) => whole.subarray(0, 9_000)],
] as const) {
  test(`a damaged file is left as it is, and one line says what to do: ${what}`, () => {
    using at = disk();
    const damaged = damage(readFileSync('test/fixtures/logs/version-1.db'));
    writeFileSync(at.file, damaged);
    assert.throws(
      () => sqliteLog(at.file, FORM, testClock()),
      /sekskant\.db is damaged \(.*\)\. It was left as it is: .*"npm run restore -- FILE"$/,
    );
    assert.deepEqual(readFileSync(at.file), damaged);
  });
}

test('what another process puts in while the log is open is told of in a second', async () => {
  using at = disk();
  const clock = testClock();
  await using log = sqliteLog<string>(at.file, FORM, clock);
  const received: LogChange[] = [];
  log.subscribe((change) => received.push(change));
  await log.append('d', BEGINNING, [says('own')]);
  await clock.pass(1_000);
  assert.deepEqual(received, []);
  await using other = sqliteLog<string>(at.file, FORM, testClock());
  await other.append('d', newest(1, 'own'), [says('elsewhere')]);
  await clock.pass(1_000);
  assert.deepEqual(received, [{ type: 'missed' }]);
  await clock.pass(1_000);
  assert.deepEqual(received, [{ type: 'missed' }]);
});

for (const [when, passedMs] of [
  ['before it was told of', 0],
  ['after it was told of', 1_500],
] as const) {
  test(`nobody writes on from what was there before another process put in as much: ${when}`, async () => {
    using at = disk();
    const clock = testClock();
    await using log = sqliteLog<string>(at.file, FORM, clock);
    log.subscribe(() => undefined);
    await log.append('d', BEGINNING, [says('a'), says('b')]);
    {
      await using other = sqliteLog<string>(at.file, FORM, testClock());
      await other.append('e', BEGINNING, [says('c'), says('d')]);
      await other.replace({ dialogue: 'd', lastModified: 0, entries: await other.read('e') });
    }
    await clock.pass(passedMs);
    await assert.rejects(log.append('d', newest(2, 'b'), [{ ...says('takes b back'), erases: [2] }]), Conflict);
    assert.deepEqual(
      (await log.read('d')).map(({ event }) => event),
      ['c', 'd'],
    );
  });
}

/** Entries that somebody takes back later, between others that stay, in dialogues that grow side by side. */
async function fill(log: Log<string>) {
  const dialogues = Array.from({ length: 60 }, (_, index) => `${(index * 7_654_321) % 100_000_000}`);
  const secret = (seq: number) => seq % 6 !== 0;
  let position = BEGINNING;
  for (let seq = 1; seq <= 120; seq += 1) {
    const entry = says(secret(seq) ? `secret of seat ${seq}: ${'x'.repeat(seq % 40)}` : 'open words');
    const after = position;
    await Promise.all(dialogues.map((dialogue) => log.append(dialogue, after, [entry])));
    position = { seq, command: entry.command };
  }
  const erases = Array.from({ length: 120 }, (_, index) => index + 1).filter(secret);
  await Promise.all(dialogues.map((dialogue) => log.append(dialogue, position, [{ ...says('all is gone'), erases }])));
}

test('holds no copy of what was taken back, however many dialogues grew side by side', async () => {
  using at = disk();
  {
    await using log = sqliteLog<string>(at.file, FORM, testClock());
    await fill(log);
  }
  const onDisk = readFileSync(at.file, 'latin1');
  assert.ok(onDisk.includes('all is gone'));
  assert.ok(!onDisk.includes('"secret'));
});

test('holds no copy of what was taken back before the server was killed, once it is opened again', async () => {
  using at = disk();
  using killed = disk();
  await using log = sqliteLog<string>(at.file, FORM, testClock());
  await fill(log);
  for (const end of ['', '-wal']) copyFileSync(at.file + end, killed.file + end);
  assert.ok(readFileSync(`${killed.file}-wal`, 'latin1').includes('"secret'), 'else this test means nothing');
  await using again = sqliteLog<string>(killed.file, FORM, testClock());
  assert.equal((await again.read('0')).length, 121);
  for (const end of ['', '-wal']) assert.ok(!readFileSync(killed.file + end, 'latin1').includes('"secret'), end);
});

test('a writer that waited while a backup was brought back does not write on from what was there before', async () => {
  using at = disk();
  await using log = sqliteLog<string>(at.file, FORM, testClock());
  await log.append('d', BEGINNING, [says('a'), says('b')]);
  const writes = new Int32Array(new SharedArrayBuffer(4));
  // It holds the lock until the log, which has no other work, has begun to wait for it. On a machine that is too slow for
  // that the log comes right after it, and must not write on, either.
  const worker = new Worker(
    `const { DatabaseSync } = require('node:sqlite');
    const { workerData, parentPort } = require('node:worker_threads');
    const db = new DatabaseSync(workerData.file);
    db.exec(\`BEGIN IMMEDIATE; UPDATE entries SET event = '"c"', command = 'x' || seq\`);
    parentPort.postMessage('in the midst of it');
    Atomics.wait(workerData.writes, 0, 0);
    Atomics.wait(workerData.writes, 0, 1, 100);
    db.exec('COMMIT');
    db.close();`,
    { eval: true, workerData: { file: at.file, writes } },
  );
  await once(worker, 'message');
  setImmediate(() => {
    Atomics.store(writes, 0, 1);
    Atomics.notify(writes, 0);
  });
  // The log writes right after that.
  await assert.rejects(log.append('d', newest(2, 'b'), [{ ...says('takes b back'), erases: [2] }]), Conflict);
  assert.deepEqual(
    (await log.read('d')).map(({ event }) => event),
    ['c', 'c'],
  );
  await once(worker, 'exit');
});
