import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { BEGINNING, type Entry, LogUnavailable, type StoredForm } from './log.ts';
import { openLog } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'sekskant-opened-'));
const file = join(folder, 'file');
writeFileSync(file, '');
const FORM: StoredForm<string> = { erased: 'gone', widthOf: () => 0 };

after(() => rmSync(folder, { recursive: true }));

test('makes the folder of the log and those around it, for its owner only', async () => {
  const inside = join(folder, 'a', 'b');
  await using log = await openLog({ databaseUrl: undefined, dataFolder: inside }, FORM, testClock());
  assert.deepEqual(await log.list(), []);
  // Windows has no such rights.
  if (process.platform !== 'win32') assert.equal(statSync(inside).mode & 0o777, 0o700);
});

const IMPOSSIBLE = [
  file,
  join(file, 'x'),
  ...(process.platform === 'win32' ? [] : ['/proc/x', '/proc/x/y', '/dev/null/x']),
];

for (const dataFolder of IMPOSSIBLE) {
  test(`says in one line that no folder can be made at ${dataFolder.replace(folder, '')}`, async () => {
    await assert.rejects(
      openLog({ databaseUrl: undefined, dataFolder }, FORM, testClock()),
      /^Error: the folder .+ cannot be made \(.+\)$/,
    );
  });
}

const says = (event: string): Entry<string> => ({ event, version: 1, command: event, at: 1, erases: [] });

if (process.platform !== 'win32') {
  test('nobody else reads the files of the log, also in a folder that everybody reads, and where they could before', async () => {
    const dataFolder = join(folder, 'open');
    mkdirSync(dataFolder, { mode: 0o755 });
    for (const time of ['first', 'second']) {
      await using log = await openLog({ databaseUrl: undefined, dataFolder }, FORM, testClock());
      await log.append(time, BEGINNING, [says('a')]);
      for (const name of readdirSync(dataFolder)) {
        assert.equal(statSync(join(dataFolder, name)).mode & 0o777, 0o600, `${name}, the ${time} time`);
        chmodSync(join(dataFolder, name), 0o644);
      }
    }
  });

  for (const [what, happens] of [
    ['the folder is removed', (path: string) => rmSync(path, { recursive: true })],
    ['the file is removed', (path: string) => rmSync(join(path, 'sekskant.db'))],
    [
      'the file is replaced by another',
      (path: string) => {
        writeFileSync(join(path, 'new'), '');
        renameSync(join(path, 'new'), join(path, 'sekskant.db'));
      },
    ],
    ['what was written last is removed', (path: string) => rmSync(join(path, 'sekskant.db-wal'))],
  ] as const) {
    test(`nothing is acknowledged once ${what}, and one line says why`, async () => {
      const dataFolder = mkdtempSync(join(folder, 'moved-'));
      await using log = await openLog({ databaseUrl: undefined, dataFolder }, FORM, testClock());
      await log.append('d', BEGINNING, [says('a')]);
      happens(dataFolder);
      const why = /sekskant\.db.* (is not there any more|has been replaced by another file)\. Put it back/;
      await assert.rejects(log.append('d', { seq: 1, command: 'a' }, [says('b')]), (error) => {
        assert.ok(error instanceof LogUnavailable);
        return why.test(error.message);
      });
      await assert.rejects(log.probe(), why);
    });
  }

  test('a file that is put back is written on', async () => {
    const dataFolder = mkdtempSync(join(folder, 'moved-'));
    await using log = await openLog({ databaseUrl: undefined, dataFolder }, FORM, testClock());
    await log.append('d', BEGINNING, [says('a')]);
    renameSync(dataFolder, `${dataFolder}-away`);
    await assert.rejects(log.probe());
    renameSync(`${dataFolder}-away`, dataFolder);
    await log.probe();
    assert.equal(await log.append('d', { seq: 1, command: 'a' }, [says('b')]), 2);
  });
}
