import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import type { StoredForm } from './log.ts';
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
