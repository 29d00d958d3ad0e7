import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { type Entry, Moved, type News } from './log.ts';
import { sqliteLog } from './sqlite.ts';

const says = (event: string): Entry<string> => ({
  event,
  shape: 1,
  command: `for ${event}`,
  at: 0,
  forgets: [],
});

function disk() {
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-sqlite-'));
  return { file: join(folder, 'sekskant.db'), [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('a file of version 1 is brought up to date when it is opened, and all that is in it has shape 1', async () => {
  using at = disk();
  copyFileSync('test/fixtures/logs/version-1.db', at.file);
  const kept = JSON.parse(readFileSync('test/fixtures/logs/shape-1-midway.json', 'utf8')) as { event: unknown }[];
  const openEvents = async () => {
    await using log = sqliteLog<unknown>(at.file, { type: 'forgotten' });
    const read = await log.read('12345678');
    await log.append('12345678', read.length, [{ ...says('on'), shape: 2 }]);
    return read.map(({ event, shape }) => ({ event, shape }));
  };
  const asWritten = kept.map(({ event }) => ({ event, shape: 1 }));
  assert.deepEqual(await openEvents(), asWritten);
  assert.deepEqual(await openEvents(), [...asWritten, { event: 'on', shape: 2 }]);
});

test('a file of a newer version is left alone, and one line says so', () => {
  using at = disk();
  const newer = new DatabaseSync(at.file);
  newer.exec('CREATE TABLE future (a); PRAGMA user_version = 99');
  newer.close();
  const before = readFileSync(at.file);
  assert.throws(
    () => sqliteLog(at.file, 'gone'),
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
      () => sqliteLog(at.file, 'gone'),
      /sekskant\.db is damaged \(.*\)\. It was left as it is: .*"npm run restore -- FILE"$/,
    );
    assert.deepEqual(readFileSync(at.file), damaged);
  });
}

test('what another process puts in while the log is open is seen, and nobody writes on from what was there before', async () => {
  using at = disk();
  await using log = sqliteLog<string>(at.file, 'gone');
  await log.append('d', 0, [says('a'), says('b')]);
  const heard: News[] = [];
  log.follow((news) => heard.push(news));
  {
    await using other = sqliteLog<string>(at.file, 'gone');
    await other.put({
      dialogue: 'd',
      touched: 0,
      entries: [
        { seq: 1, command: 'x', shape: 1, event: 'c' },
        { seq: 2, command: 'y', shape: 1, event: 'd' },
      ],
    });
  }
  await assert.rejects(log.append('d', 2, [says('on what was there before')]), Moved);
  assert.deepEqual(heard, [{ type: 'missed' }]);
  assert.equal(await log.append('d', 2, [says('on')]), 3);
  assert.deepEqual(
    (await log.read('d')).map(({ event }) => event),
    ['c', 'd', 'on'],
  );
});
