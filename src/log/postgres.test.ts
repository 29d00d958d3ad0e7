import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { lossyProxy } from '../../test/server/lossy-proxy.ts';
import { type Postgres, postgres } from '../../test/server/postgres.ts';
import { testClock } from '../clock/testing/clock.ts';
import { BEGINNING, Conflict, type Entry, type LogChange, LogUnavailable, type StoredForm } from './log.ts';
import { postgresLog } from './postgres.ts';

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

const FORM: StoredForm<string> = { erased: 'gone', widthOf: () => 0 };

const says = (event: string): Entry<string> => ({
  event,
  version: 1,
  command: `for ${event}`,
  at: 0,
  erases: [],
});

/** What is told within this time is told together. */
const TELL_AFTER_MS = 10;
const AFTER_A = { seq: 1, command: 'for a' };

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
  const logs = await Promise.all(Array.from({ length: 5 }, () => postgresLog<string>(url, FORM, testClock())));
  await logs[0]?.append('d', BEGINNING, [says('a')]);
  const read = await Promise.all(logs.map((log) => log.read('d')));
  for (const log of logs) await log[Symbol.asyncDispose]();
  assert.deepEqual(
    read.map((entries) => entries.map(({ event }) => event)),
    logs.map(() => ['a']),
  );
});

test('of two nodes that add to many dialogues at the same time, one wins each, and nobody waits for ever', async () => {
  const url = await server.database();
  await using one = await postgresLog<string>(url, FORM, testClock());
  await using other = await postgresLog<string>(url, FORM, testClock());
  const names = Array.from({ length: 60 }, (_, index) => `d${index}`);
  const appended = (log: typeof one, event: string, order: readonly string[]) =>
    Promise.allSettled(order.map((name) => log.append(name, BEGINNING, [says(event), says(`${event} too`)])));
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
  await using log = await postgresLog<string>(await server.database(), FORM, testClock());
  const [good, bad, alsoGood] = await Promise.allSettled([
    log.append('good', BEGINNING, [says('a')]),
    // A text of PostgreSQL holds no NUL.
    log.append('bad', BEGINNING, [{ ...says('b'), command: 'nul \0' }]),
    log.append('also good', BEGINNING, [says('c')]),
  ]);
  assert.deepEqual([good.status, alsoGood.status], ['fulfilled', 'fulfilled']);
  assert.ok(bad.status === 'rejected' && bad.reason instanceof LogUnavailable);
  assert.deepEqual(await log.read('bad'), []);
});

test('a node is told what another adds, puts in, removes and says, and nothing of its own', async () => {
  const url = await server.database();
  const clock = testClock();
  await using one = await postgresLog<string>(url, FORM, clock);
  await using other = await postgresLog<string>(url, FORM, clock);
  await using third = await postgresLog<string>(url, FORM, clock);
  const [others, thirds] = [ear(), ear()];
  other.subscribe(others.hear);
  third.subscribe(thirds.hear);
  for (const { received, until } of [others, thirds]) await until(() => received.length === 1);
  await other.append('own', BEGINNING, [says('a')]);
  await clock.pass(TELL_AFTER_MS);
  // Whatever is told from now on comes after it, to everybody.
  await thirds.until(() => thirds.received.length === 2);
  const entries = await other.read('own');
  for (const act of [
    () => one.append('d', BEGINNING, [says('a')]),
    () => one.replace({ dialogue: 'd', lastModified: 0, entries }),
    () => one.broadcast('d', 'somebody is here'),
    () => one.remove('d'),
  ]) {
    const { length } = others.received;
    await act();
    await clock.pass(TELL_AFTER_MS);
    await others.until(() => others.received.length > length);
  }
  assert.deepEqual(others.received, [
    { type: 'missed' },
    { type: 'changed', dialogue: 'd' },
    { type: 'changed', dialogue: 'd' },
    { type: 'broadcast', dialogue: 'd', text: 'somebody is here' },
    { type: 'changed', dialogue: 'd' },
  ]);
});

test('a database that is not there is given up at once, and used again when it is', async () => {
  await using log = await postgresLog<string>(await server.database(), FORM, testClock());
  await log.append('d', BEGINNING, [says('a')]);
  await server.stop();
  await assert.rejects(log.append('d', AFTER_A, [says('b')]), LogUnavailable);
  await assert.rejects(log.probe(), LogUnavailable);
  await server.start();
  await assert.doesNotReject(log.probe());
  assert.equal(await log.append('d', AFTER_A, [says('b')]), 2);
});

test('a node whose line went silent without a word notices by itself, and hears again', async () => {
  await using line = await lossyProxy(() => server.port);
  const clock = testClock();
  const url = await server.database();
  await using one = await postgresLog<string>(url, FORM, clock);
  const lossy = new URL(url);
  lossy.port = String(line.port);
  await using other = await postgresLog<string>(lossy.href, FORM, clock);
  await using witness = await postgresLog<string>(url, FORM, clock);
  const { received, hear, until } = ear();
  const seen = ear();
  other.subscribe(hear);
  witness.subscribe(seen.hear);
  await Promise.all([until(() => received.length === 1), seen.until(() => seen.received.length === 1)]);
  line.cut();
  await one.append('d', BEGINNING, [says('a')]);
  await clock.pass(4_000);
  // All who listen are told at once: nothing of it is on its way any more when the line is mended.
  await seen.until(() => seen.received.length === 2);
  assert.deepEqual(received, [{ type: 'missed' }], 'nobody hears it, and nobody notices yet');
  line.mend();
  await clock.pass(2_000);
  await until(() => received.length === 2);
  await one.append('d', AFTER_A, [says('this is heard')]);
  await clock.pass(TELL_AFTER_MS);
  await until(() => received.length === 3);
  assert.deepEqual(received, [{ type: 'missed' }, { type: 'missed' }, { type: 'changed', dialogue: 'd' }]);
});

test('a database that takes the call and says nothing is given up after four seconds, and anybody is told', async () => {
  await using line = await lossyProxy(() => server.port);
  const url = new URL(await server.database());
  url.port = String(line.port);
  const clock = testClock();
  await using log = await postgresLog<string>(url.href, FORM, clock);
  line.cut();
  const answer = log.append('d', BEGINNING, [says('a')]).catch((error: unknown) => error);
  await clock.pass(3_999);
  assert.equal(await Promise.race([answer, 'waits still']), 'waits still');
  await clock.pass(1);
  assert.ok((await answer) instanceof LogUnavailable);
  line.mend();
  assert.equal(await log.append('d', BEGINNING, [says('a')]), 1);
});

test('a database that says nothing from the beginning is given up, and the password is not told', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const clock = testClock();
  const called = once(silent, 'connection');
  const opening = postgresLog<string>(`postgres://nobody:secret@127.0.0.1:${port}/none`, FORM, clock);
  const outcome = opening.catch((error: unknown) => error);
  await called;
  await clock.pass(120_000);
  const error = await outcome;
  assert.ok(error instanceof LogUnavailable && !error.message.includes('secret'));
  silent.close();
});
