import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, nodeByHand, surroundings } from './node.ts';
import { type Postgres, postgres } from './postgres.ts';
import { advanceTo, facilitator, phone } from './room.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/copies.ts', import.meta.url));

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

/** As `npm run backup` and `npm run restore` do, once they have seen that all is installed. */
async function run(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...surroundings(), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[status], ...said] = await Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]);
  const lines = said.join('').trim().split('\n');
  const isNoted = (line: string) => line.startsWith('{');
  return {
    status: status as number | null,
    said: lines.filter((line) => !isNoted(line)).join('\n'),
    /** The lines that are of the form of the server's log. */
    noted: lines.filter(isNoted),
  };
}

async function saidBy(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { status, said } = await run(settings, ...args);
  return [status, said];
}

/** As often as a server looks whether somebody else has written to its file. */
const LOOK_EVERY_MS = 1_000;

const note = (text: string) => ({ type: 'addNote', group: 1, question: 'why', text }) as const;

/** A running server with a table at work. */
async function atWork(settings: Readonly<Record<string, string>>) {
  const running = await nodeByHand(settings);
  await running.start();
  const leader = await facilitator(running.origin, ['table']);
  const table = await phone(running.origin, leader.code);
  await advanceTo(leader, 'exercise');
  const notes = () => table.view?.table.group.notes.map(({ text }) => text);
  return { running, leader, table, notes };
}

for (const [name, placeFor] of [
  ['SQLite', async (path: string) => ({ DATA_DIR: path })],
  ['PostgreSQL', async (path: string) => ({ DATA_DIR: path, DATABASE_URL: await server.database() })],
] as const) {
  test(`a backup is taken and brought back while the server runs, and phones see it at once: ${name}`, async () => {
    using at = folder();
    const place: Readonly<Record<string, string>> = await placeFor(at.path);
    const file = join(at.path, 'backup.gz');
    const { running, leader, table, notes } = await atWork(place);
    await using _ = running;
    await table.send(note('før'));
    assert.equal((await run(place, 'backup', file)).status, 0);
    assert.equal(statSync(file).mode & 0o777, 0o600, 'only its owner may read it');
    await table.send(note('efter'));
    await table.until(() => notes()?.length === 2);
    assert.deepEqual(await saidBy(place, 'restore', file), [
      1,
      'The restore failed: 1 of its dialogues are there already: with --replace they become what they were then',
    ]);
    assert.deepEqual(await saidBy(place, 'restore', file, '--replace'), [0, `Dialogues brought back from ${file}: 1`]);
    await running.pass(LOOK_EVERY_MS);
    await table.until(() => notes()?.length === 1);
    assert.deepEqual(notes(), ['før']);
    assert.equal((await table.send(note('videre'))).status, 200);
    await table.until(() => notes()?.length === 2);
    assert.deepEqual(notes(), ['før', 'videre']);
    const erased = await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`);
    assert.equal(erased.status, 200);
    assert.deepEqual(await saidBy(place, 'restore', file, '--replace'), [
      0,
      `Dialogues brought back from ${file}: 0. Erased since then, and left so: 1`,
    ]);
    assert.equal((await leader.ask('GET', `/api/dialogues/${leader.code}`)).status, 404);
  });

  test(`a phone whose seat is not there after a restore hears nothing of who sits there next: ${name}`, async () => {
    using at = folder();
    const place: Readonly<Record<string, string>> = await placeFor(at.path);
    const file = join(at.path, 'backup.gz');
    await using running = await nodeByHand(place);
    await running.start();
    const leader = await facilitator(running.origin);
    const first = await phone(running.origin, leader.code);
    assert.equal((await run(place, 'backup', file)).status, 0);
    const late = await phone(running.origin, leader.code);
    assert.equal((await run(place, 'restore', file, '--replace')).status, 0);
    await running.pass(LOOK_EVERY_MS);
    await late.until(() => late.gone);
    const next = await phone(running.origin, leader.code);
    assert.equal(next.view?.me.seat, late.view?.me.seat, 'the number is given out again');
    assert.equal((await late.send({ type: 'setHelp', group: 1, wanted: true })).body.code, 'unknown-seat');
    assert.equal(first.gone, false);
  });
}

test('a backup of SQLite is brought back into PostgreSQL, and the server goes on there', async () => {
  using at = folder();
  const file = join(at.path, 'backup.gz');
  const place = { DATABASE_URL: await server.database() };
  const { running, table: before } = await atWork({ DATA_DIR: at.path });
  await using _ = running;
  await before.send(note('flyttet'), 'sent-before-and-after-the-move');
  assert.equal((await run({ DATA_DIR: at.path }, 'backup', file)).status, 0);
  await running.end();
  assert.equal((await run(place, 'restore', file)).status, 0);
  await using moved = await nodeByHand(place);
  await moved.start();
  const table = before.at(moved.origin);
  await table.follow();
  const notes = () => table.view?.table.group.notes.map(({ text }) => text);
  assert.deepEqual(notes(), ['flyttet']);
  assert.equal((await table.send(note('flyttet'), 'sent-before-and-after-the-move')).status, 200);
  assert.equal((await table.send(note('to'))).status, 200);
  await table.until(() => notes()?.length === 2);
  assert.deepEqual(notes(), ['flyttet', 'to'], 'what was sent before the move is not done again');
});

test('a backup that is broken off changes nothing, and one line says so', async () => {
  using at = folder();
  const place = { DATA_DIR: at.path };
  const file = join(at.path, 'backup.gz');
  const { running, table, notes } = await atWork(place);
  await using _ = running;
  await run(place, 'backup', file);
  await table.send(note('efter'));
  writeFileSync(file, readFileSync(file).subarray(0, -40));
  assert.deepEqual(await saidBy(place, 'restore', file, '--replace'), [
    1,
    `The restore failed: ${file} cannot be read past line 1 (unexpected end of file)`,
  ]);
  await running.pass(LOOK_EVERY_MS);
  await table.send(note('og videre'));
  await table.until(() => notes()?.length === 2);
  assert.deepEqual(notes(), ['efter', 'og videre']);
});

test('a backup that cannot be written leaves nothing behind, and one that is asked for wrongly says how', async () => {
  using at = folder();
  const place = { DATA_DIR: at.path };
  const nowhere = join(at.path, 'nowhere', 'backup.gz');
  const failed = await run(place, 'backup', nowhere);
  assert.deepEqual([failed.status, failed.said.split(':')[0], existsSync(nowhere)], [1, 'The backup failed', false]);
  assert.deepEqual(await saidBy(place, 'backup'), [1, 'The backup failed: say which file: npm run backup -- FILE']);
});

test('a restore is noted as the server notes what is about security, and says nothing of whose dialogue or which file', async () => {
  using at = folder();
  const place = { DATA_DIR: at.path };
  const file = join(at.path, 'backup.gz');
  await using server = await nodeByHand(place);
  await server.start();
  const leader = await facilitator(server.origin);
  await facilitator(server.origin);
  const { noted: nothing } = await run(place, 'backup', file);
  assert.deepEqual(nothing, [], 'a backup brings nothing back');
  const { noted: failed } = await run(place, 'restore', file);
  const { noted: done } = await run(place, 'restore', file, '--replace');
  await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`);
  await server.says('dialogue-erased');
  const ofServer = Object.keys(JSON.parse(server.said.find((line) => line.includes('dialogue-erased')) ?? ''));
  const lines = [...failed, ...done].map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.map(({ level, event, count }) => [level, event, count]),
    [
      [40, 'restore-failed', undefined],
      [40, 'restore-begun', undefined],
      [40, 'dialogues-restored', 2],
    ],
  );
  for (const line of lines)
    assert.deepEqual(
      Object.keys(line).filter((name) => name !== 'count'),
      ofServer,
    );
  assert.doesNotMatch([...failed, ...done].join(), new RegExp(`${leader.code}|backup\\.gz|${at.path}`));
});

test('the handbook names each event that the server and a restore note', () => {
  const inCode = ['src/http/operation/watch.ts', 'src/serve.ts', 'scripts/copies.ts'].flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/^ +'([a-z]+-[a-z]+)': '|\bevent: '([a-z-]+)'/gm),
  ]);
  const noted = new Set(inCode.map(([, key, value]) => key ?? value));
  const [, part = ''] = /\n## Watching it\n(.*?)\n## /s.exec(readFileSync('docs/operations.md', 'utf8')) ?? [];
  const named = [...part.matchAll(/^\| `([a-z]+-[a-z-]+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(named.toSorted(), [...noted].toSorted());
});
