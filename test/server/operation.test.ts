import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { folder, node, nodeByHand } from './node.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, phone, rateAll } from './room.ts';
import { startServer } from './start-server.ts';

const WORDS = 'Vi mangler folk om natten';
/** The first of the codes that a stranger tries. Not round ones: a sum of seconds can be 0.310000003. */
const FIRST_GUESS = 58_213_940;

/** A dialogue from its opening to its end, with a stranger who guesses and somebody who is removed. */
async function wholeDialogue(origin: string) {
  const leader = await facilitator(origin);
  const sits = () => phone(origin, leader.code, 1);
  const people = [await sits(), await sits(), await sits(), await sits()] as const;
  const removed = await sits();
  await leader.send({ type: 'leave', seat: removed.view?.me.seat ?? 0 });
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 4 });
  for (const person of people) await rateAll(person, [1, 2, 3, 4, 5, 1]);
  await people[0].send({ type: 'addNote', group: 1, question: 'why', text: WORDS });
  await advanceTo(leader, 'ended');
  const papers = `/api/dialogues/${leader.code}/papers/minutes?as=facilitator&language=da`;
  const minutes = await fetch(origin + papers, { headers: { cookie: `facilitator=${leader.key}` } });
  await minutes.arrayBuffer();
  const stranger = new Person(origin, 'facilitator');
  for (let guess = 0; guess < 25; guess += 1) await stranger.ask('GET', `/api/dialogues/${FIRST_GUESS + guess}`);
  const tried = `/api/dialogues/${leader.code}/links?as=facilitator`;
  for (let times = 0; times < 21; times += 1) {
    stranger.cookies.set('facilitator', 'a-key-that-opens-nothing');
    await stranger.ask('GET', tried);
  }
  await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`);
  const keys = [leader, removed, ...people].flatMap(({ cookies }) =>
    [...cookies.values()].map((key) => key.split('.').at(-1) ?? key),
  );
  const guessed = String(FIRST_GUESS + 3);
  return { secrets: [leader.code, leader.key, WORDS, '127.0.0.1', 'a-key-that-opens-nothing', guessed, ...keys] };
}

const namedIn = (text: string, secrets: readonly string[]) => secrets.filter((secret) => text.includes(secret));

test('the log tells of guessing and of who was sent out, and names no address, key, code or text', async () => {
  await using server = await startServer();
  const { secrets } = await wholeDialogue(server.origin);
  // Where it listens is its own address.
  const said = server.logged.filter((line) => !line.includes('Server listening')).join('');
  assert.deepEqual(namedIn(said, secrets), []);
  const events = server.logged.map((line) => JSON.parse(line)).filter(({ event }) => event);
  assert.deepEqual(
    events.map(({ event, count }) => [event, count]),
    [
      ['phone-removed', 1],
      ['codes-tried', 20],
      ['keys-refused', 20],
    ],
  );
});

test('phones that a facilitator removes in one go are removed phones', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const { view } = await phone(server.origin, leader.code, 1);
  await leader.send({ type: 'removeSeats', seats: [view?.me.seat ?? 0] });
  const events = server.logged.map((line) => JSON.parse(line).event).filter((event) => event);
  assert.deepEqual(events, ['phone-removed']);
});

test('the log says once a minute that requests are turned away, and how many since', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const flood = async () => {
    let refused = 0;
    for (let times = 0; times < 70; times += 1) {
      const { status } = await leader.send({ type: 'addTime', minutes: 1 });
      if (status === 429) refused += 1;
    }
    return refused;
  };
  const limited = () =>
    server.logged.map((line) => JSON.parse(line)).filter(({ event }) => event === 'requests-limited');
  const refused = await flood();
  assert.ok(refused > 1);
  assert.deepEqual(
    limited().map(({ count }) => count),
    [1],
  );
  await clock.pass(60_000);
  await flood();
  assert.deepEqual(
    limited().map(({ count }) => count),
    [1, refused],
  );
});

test('metrics are on an address of their own, and name nobody and nothing', async () => {
  using data = folder();
  await using server = await node({ DATA_DIR: data.path, METRICS_ADDRESS: '127.0.0.1:0' });
  await server.start();
  await server.says('Metrics for Prometheus');
  const port = server.said.join('\n').match(/Metrics for Prometheus: port (\d+)/)?.[1];
  const { secrets } = await wholeDialogue(server.origin);
  const asked = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  const answer = await asked('/metrics');
  const metrics = await answer.text();
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/);
  assert.deepEqual(namedIn(metrics, secrets), []);
  for (const line of [
    /^sekskant_http_requests_total\{route="\/api\/dialogues\/:code\/commands",method="POST",status="200"\} \d\d/m,
    /^sekskant_http_request_seconds_bucket\{le="0\.1",route="\/api\/dialogues\/:code",method="GET"\} \d/m,
    /^sekskant_security_events_total\{event="codes-tried"\} 25$/m,
    /^sekskant_log_usable 1$/m,
    /^sekskant_connections \d/m,
    /^process_resident_memory_bytes \d/m,
  ])
    assert.match(metrics, line);
  assert.equal((await asked('/')).status, 404);
  assert.equal((await fetch(`${server.origin}/metrics`, { redirect: 'manual' })).status, 302, 'not for strangers');
  assert.ok(server.said.some((line) => line.includes('"event":"dialogue-erased"')));
  assert.deepEqual(namedIn(server.said.filter((line) => line.startsWith('{')).join('\n'), secrets), []);
});

test('a node that is told to end lets a load balancer know first, and goes on meanwhile', async () => {
  using data = folder();
  await using server = await nodeByHand({ DATA_DIR: data.path, DRAIN_SECONDS: '5' });
  await server.start();
  const leader = await facilitator(server.origin);
  const status = async (path: string) => {
    const answer = await fetch(server.origin + path);
    return [answer.status, (await answer.json()).status];
  };
  assert.deepEqual(await status('/readyz'), [200, 'ready']);
  const ended = server.end();
  while ((await status('/readyz'))[1] !== 'ending');
  assert.deepEqual(await status('/healthz'), [200, 'ready']);
  assert.equal((await leader.send({ type: 'rename', title: 'Afdeling C' })).status, 200);
  // It may have ended before it can say that so much time has passed.
  await Promise.race([ended, server.pass(5_000)]);
  assert.equal(await ended, 0);
});
