import assert from 'node:assert/strict';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Event } from '../../src/dialogue/event.ts';
import { type Log, LogUnavailable } from '../../src/log/log.ts';
import { folder, node, refused } from './node.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

test('nothing that was acknowledged is lost when the server is killed again and again', async () => {
  using data = folder();
  await using server = await node({ DATA_DIR: data.path });
  await server.start();
  const leader = await facilitator(server.origin, ['table']);
  const table = await phone(server.origin, leader.code);
  await advanceTo(leader, 'exercise');
  const acknowledged: string[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const some = Promise.withResolvers<void>();
    const before = acknowledged.length;
    const working = Array.from({ length: 20 }, async (_, index) => {
      const text = `runde ${round} note ${index}`;
      const { status } = await table.send({ type: 'addNote', group: 1, question: 'why', text });
      if (status === 200) acknowledged.push(text);
      if (acknowledged.length - before === 5) some.resolve();
    });
    await Promise.race([some.promise, Promise.all(working)]);
    assert.ok(acknowledged.length - before >= 5);
    // The others are on their way, wherever they are.
    await server.kill();
    await Promise.allSettled(working);
    await server.start();
    await Promise.all([table.follow(), leader.follow()]);
    const kept = new Set(table.view?.table.group.notes.map(({ text }) => text));
    assert.deepEqual(
      acknowledged.filter((text) => !kept.has(text)),
      [],
    );
  }
  assert.equal(leader.view?.agenda.phase, 'exercise');
  assert.equal(await server.end(), 0, 'asked politely, it ends cleanly');
});

test('a command that is sent again after a restart is done once, and answered as before', async () => {
  using data = folder();
  await using server = await node({ DATA_DIR: data.path });
  await server.start();
  const leader = await facilitator(server.origin, ['table']);
  const table = await phone(server.origin, leader.code);
  await advanceTo(leader, 'exercise');
  const command = { type: 'addNote', group: 1, question: 'why', text: 'kun én gang' } as const;
  const id = 'the-same-id-again-and-again';
  const first = await table.send(command, id);
  await server.kill();
  await server.start();
  const again = await table.send(command, id);
  assert.deepEqual(again, first);
  await table.follow();
  assert.equal(table.view?.table.group.notes.length, 1);
  assert.equal(await server.end(), 0, 'asked politely, it ends cleanly');
});

test('asked to end right after it has made a paper, it ends cleanly', async () => {
  using data = folder();
  await using server = await node({ DATA_DIR: data.path });
  await server.start();
  const answer = await fetch(`${server.origin}/api/papers/model?language=da`);
  assert.equal(answer.status, 200);
  await answer.arrayBuffer();
  assert.equal(await server.end(), 0);
});

test('while the disk will not have it nothing is acknowledged, and the same command gets through afterwards', async () => {
  let isFull = false;
  const wrap = (log: Log<Event>): Log<Event> => ({
    ...log,
    append: (...args) => (isFull ? Promise.reject(new LogUnavailable('the disk is full')) : log.append(...args)),
  });
  await using server = await startServer({ wrap });
  const leader = await facilitator(server.origin);
  isFull = true;
  const command = { type: 'rename', title: 'Nyt navn' } as const;
  const before = await leader.send(command, 'renames-in-spite-of-all');
  assert.deepEqual([before.status, before.body.code], [503, 'not-stored']);
  assert.equal((await server.rooms.find(leader.code))?.dialogue.title, 'Afdeling B');
  isFull = false;
  assert.equal((await leader.send(command, 'renames-in-spite-of-all')).status, 200);
  await leader.until(() => leader.view?.agenda.title === 'Nyt navn');
  assert.equal(leader.view?.agenda.title, 'Nyt navn');
});

for (const [name, value, expected] of [
  ['PORT', 'tre', 'PORT must be a whole number from 0 to 65535, not "tre"'],
  ['PUBLIC_URL', 'dialog', 'PUBLIC_URL must be an address such as https://dialog.example.dk, not "dialog"'],
  [
    'TRUST_PROXY',
    'måske',
    'TRUST_PROXY cannot be "måske": write how many proxies stand before the server, such as TRUST_PROXY=1, or their addresses or networks, such as TRUST_PROXY=127.0.0.1,10.0.0.0/8',
  ],
] as const) {
  test(`a wrong ${name} gets one clear line and exit code 1`, async () => {
    const { code, said } = await refused({ [name]: value });
    assert.deepEqual([code, said.trim().split('\n')], [1, [`Sekskant cannot start: ${expected}`]]);
  });
}

test('a data folder that is a file gets one clear line and exit code 1', async () => {
  using parent = folder();
  const file = join(parent.path, 'data');
  writeFileSync(file, '');
  chmodSync(file, 0o400);
  const { code, said } = await refused({ DATA_DIR: file });
  assert.equal(code, 1);
  assert.match(said, /^Sekskant cannot start: .*\n$/);
});

test('nobody else on the machine reads the folder that it makes for its data', async () => {
  using parent = folder();
  const data = join(parent.path, 'data');
  await using server = await node({ DATA_DIR: data });
  await server.start();
  assert.equal((statSync(data).mode & 0o077).toString(8), '0');
});
