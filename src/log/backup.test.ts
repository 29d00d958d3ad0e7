import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { backUp, restore } from './backup.ts';
import { BEGINNING, type Entry } from './log.ts';
import { memoryLog } from './memory.ts';

const nothingErased = new Map<string, number>();

const says = (event: string): Entry<string> => ({ event, version: 3, command: `for ${event}`, at: 7, erases: [] });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekskant-backup-'));
  file = join(folder, 'backup.gz');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A log of which there is a backup, and in which something has happened since. */
async function backedUp() {
  const log = memoryLog('gone');
  await log.append('d', BEGINNING, [says('a'), says('b')]);
  await log.append('e', BEGINNING, [says('c')]);
  await backUp(log, file);
  await log.append('d', { seq: 2, command: 'for b' }, [says('later')]);
  return log;
}

test('what is brought back into an empty log is all that was there', async () => {
  await using log = await backedUp();
  await using empty = memoryLog<string>('gone');
  assert.deepEqual(await restore(empty, file, { replace: false, erasedAt: nothingErased }), { back: 2, leftErased: 0 });
  const before = (await log.read('d')).slice(0, 2);
  assert.deepEqual(await empty.read('d'), before);
  assert.deepEqual(await empty.read('e'), await log.read('e'));
  assert.equal((await empty.list()).find(({ dialogue }) => dialogue === 'e')?.lastModified, 7);
});

test('what comes while a backup is written is in it, as something that is read later may lead to it', async () => {
  await using log = memoryLog<string>('gone');
  await log.append('d', BEGINNING, [says('a')]);
  const read = async (dialogue: string, afterSeq?: number) => {
    if (dialogue === 'd') await log.append('meanwhile', BEGINNING, [says('new')]).catch(() => undefined);
    return log.read(dialogue, afterSeq);
  };
  assert.equal(await backUp({ ...log, read }, file), 2);
  await using empty = memoryLog<string>('gone');
  await restore(empty, file, { replace: false, erasedAt: nothingErased });
  assert.deepEqual(await empty.read('meanwhile'), await log.read('meanwhile'));
});

test('a file that is there is replaced, and nothing else is left behind', async () => {
  await using log = await backedUp();
  assert.equal(await backUp(log, file), 2);
  assert.deepEqual(readdirSync(folder), ['backup.gz']);
});

for (const [what, damage, expected] of [
  [
    'is broken off',
    (whole: Buffer) => whole.subarray(0, -40),
    /cannot be read past line \d \(unexpected end of file\)$/,
  ],
  [
    'has lost its checksum',
    (whole: Buffer) => whole.subarray(0, -8),
    /cannot be read past line \d \(unexpected end of file\)$/,
  ],
  [
    'is changed',
    (whole: Buffer) => Buffer.concat([whole.subarray(0, 60), Buffer.alloc(9), whole.subarray(69)]),
    /cannot be read past line \d \(.+\)$/,
  ],
  ['is something else', () => Buffer.from('Kære dagbog'), /cannot be read past line \d \(incorrect header check\)$/],
] as const) {
  test(`a backup that ${what} changes nothing, and one line says so`, async () => {
    await using log = await backedUp();
    const before = [await log.read('d'), await log.read('e'), await log.list()];
    writeFileSync(file, damage(readFileSync(file)));
    await assert.rejects(restore(log, file, { replace: true, erasedAt: nothingErased }), expected);
    assert.deepEqual([await log.read('d'), await log.read('e'), await log.list()], before);
  });
}

test('what was erased since stays erased, and a later dialogue with the same code is brought back', async () => {
  await using log = await backedUp();
  await using empty = memoryLog<string>('gone');
  await log.append('e', { seq: 1, command: 'for c' }, [{ ...says('long after'), at: 20 }]);
  await backUp(log, file);
  const erasedAt = new Map([
    ['d', 7],
    ['e', 19],
  ]);
  assert.deepEqual(await restore(empty, file, { replace: false, erasedAt }), { back: 1, leftErased: 1 });
  assert.deepEqual(
    (await empty.list()).map(({ dialogue }) => dialogue),
    ['e'],
  );
});

test('what stays erased is in nobody’s way', async () => {
  await using log = await backedUp();
  const erasedAt = new Map([
    ['d', 7],
    ['e', 7],
  ]);
  const before = await log.list();
  assert.deepEqual(await restore(log, file, { replace: false, erasedAt }), { back: 0, leftErased: 2 });
  assert.deepEqual(await log.list(), before);
});

test('whichever byte of a backup is another, it is refused in one line with its name, and nothing has changed', async () => {
  await using log = await backedUp();
  const whole = readFileSync(file);
  const before = [await log.read('d'), await log.read('e')];
  const harmless: number[] = [];
  for (let at = 0; at < whole.length; at += 1) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    writeFileSync(file, flipped);
    const said = await restore(log, file, { replace: true, erasedAt: nothingErased }).then(
      () => 'brought back',
      (error: unknown) => String(error),
    );
    if (said === 'brought back') harmless.push(at);
    else {
      assert.match(
        said,
        /^Error: .+backup\.gz (cannot be read past line|is damaged at line|is not a backup|is not whole)/,
      );
      assert.doesNotMatch(said, /JSON|Unexpected token|\n/);
    }
    const now = [await log.read('d'), await log.read('e')];
    if (said !== 'brought back') assert.deepEqual(now, before);
    // What was whole has brought back what was then.
    else await log.append('d', { seq: 2, command: 'for b' }, [says('later')]);
  }
  assert.ok(
    harmless.every((at) => at < 10),
    `only what gzip says of the file itself, such as its time, means nothing: ${harmless}`,
  );
});
