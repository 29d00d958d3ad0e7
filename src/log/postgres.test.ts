import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { lossyProxy } from '../../test/server/lossy-proxy.ts';
import { type Postgres, postgres } from '../../test/server/postgres.ts';
import { Conflict, type Entry, type LogChange, LogUnavailable } from './log.ts';
import { postgresLog } from './postgres.ts';

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

const says = (event: string): Entry<string> => ({
  event,
  version: 1,
  command: `for ${event}`,
  at: 0,
  erases: [],
});

function ear() {
  const received: LogChange[] = [];
  let wake = () => {};
  return {
    received,
    hear: (change: LogChange) => {
      received.push(change);
      wake();
    },
    until: async (isSo: () => boolean) => {
      while (!isSo()) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

test('several nodes that start at once make the tables together', async () => {
  const url = await server.database();
  const logs = await Promise.all(Array.from({ length: 5 }, () => postgresLog<string>(url, 'gone')));
  await logs[0]?.append('d', 0, [says('a')]);
  const read = await Promise.all(logs.map((log) => log.read('d')));
  for (const log of logs) await log[Symbol.asyncDispose]();
  assert.deepEqual(
    read.map((entries) => entries.map(({ event }) => event)),
    logs.map(() => ['a']),
  );
});

test('of two nodes that add to many dialogues at the same time, one wins each, and nobody waits for ever', async () => {
  const url = await server.database();
  await using one = await postgresLog<string>(url, 'gone');
  await using other = await postgresLog<string>(url, 'gone');
  const names = Array.from({ length: 60 }, (_, index) => `d${index}`);
  const appended = (log: typeof one, event: string, order: readonly string[]) =>
    Promise.allSettled(order.map((name) => log.append(name, 0, [says(event), says(`${event} too`)])));
  const [ones, others] = await Promise.all([appended(one, 'one', names), appended(other, 'other', names.toReversed())]);
  const won = (settled: typeof ones) => settled.filter(({ status }) => status === 'fulfilled').length;
  assert.equal(won(ones) + won(others), names.length);
  for (const result of [...ones, ...others]) {
    assert.ok(result.status === 'fulfilled' || result.reason instanceof Conflict);
  }
  for (const name of names) {
    const [first, second, ...more] = (await one.read(name)).map(({ event }) => event);
    assert.deepEqual([second, more], [`${first} too`, []]);
  }
});

test('what the database will not have of one dialogue does not spoil the others', async () => {
  await using log = await postgresLog<string>(await server.database(), 'gone');
  const [good, bad, alsoGood] = await Promise.allSettled([
    log.append('good', 0, [says('a')]),
    // A text of PostgreSQL holds no NUL.
    log.append('bad', 0, [{ ...says('b'), command: 'nul \0' }]),
    log.append('also good', 0, [says('c')]),
  ]);
  assert.deepEqual([good.status, alsoGood.status], ['fulfilled', 'fulfilled']);
  assert.ok(bad.status === 'rejected' && bad.reason instanceof LogUnavailable);
  assert.deepEqual(await log.read('bad'), []);
});

test('a node is told what another adds, puts in, removes and says, and nothing of its own', async () => {
  const url = await server.database();
  await using one = await postgresLog<string>(url, 'gone');
  await using other = await postgresLog<string>(url, 'gone');
  const { received, hear, until } = ear();
  other.subscribe(hear);
  await until(() => received.some(({ type }) => type === 'missed'));
  received.length = 0;
  await other.append('own', 0, [says('a')]);
  await one.append('d', 0, [says('a')]);
  await until(() => received.length === 1);
  one.broadcast('d', 'somebody is here');
  await until(() => received.length === 2);
  await one.remove('d');
  await until(() => received.length === 3);
  assert.deepEqual(received, [
    { type: 'changed', dialogue: 'd' },
    { type: 'broadcast', dialogue: 'd', text: 'somebody is here' },
    { type: 'changed', dialogue: 'd' },
  ]);
});

test('a database that does not answer is given up in a few seconds, and used again when it does', async () => {
  await using log = await postgresLog<string>(await server.database(), 'gone');
  await log.append('d', 0, [says('a')]);
  await server.stop();
  await assert.rejects(log.append('d', 1, [says('b')]), LogUnavailable);
  await assert.rejects(log.probe(), LogUnavailable);
  await server.start();
  await assert.doesNotReject(log.probe());
  assert.equal(await log.append('d', 1, [says('b')]), 2);
});

test('a node whose line went silent without a word notices by itself, and hears again', async () => {
  await using line = await lossyProxy(server.port);
  const direct = new URL(await server.database());
  await using one = await postgresLog<string>(direct.href, 'gone');
  direct.port = String(line.port);
  await using other = await postgresLog<string>(direct.href, 'gone');
  const { received, hear, until } = ear();
  other.subscribe(hear);
  await until(() => received.length === 1);
  line.cut();
  await one.append('d', 0, [says('nobody hears this')]);
  line.mend();
  await until(() => received.length === 2);
  await one.append('d', 1, [says('this is heard')]);
  await until(() => received.length === 3);
  assert.deepEqual(received, [{ type: 'missed' }, { type: 'missed' }, { type: 'changed', dialogue: 'd' }]);
});

test('a database that takes the call and says nothing is given up in a few seconds', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  await assert.rejects(postgresLog<string>(`postgres://nobody:secret@127.0.0.1:${port}/none`, 'gone'), (error) => {
    return error instanceof LogUnavailable && !error.message.includes('secret');
  });
  silent.close();
});
