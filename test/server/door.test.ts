import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import { once } from 'node:events';
import { request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { mock, test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import type { PhoneView } from '../../src/dialogue/view/participant.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

test('a full dialogue says so', async () => {
  await using server = await startServer();
  const { code } = await facilitator(server.origin);
  const join = async () => (await new Person(server.origin, 'seat').join(code)).body.code;
  for (let seat = 0; seat < 8; seat += 1) assert.equal(await join(), undefined);
  assert.equal(await join(), 'dialogue-full');
});

test('an address with the code in it leads to the door, however it was written', async () => {
  await using server = await startServer();
  const leadsTo = async (address: string) => {
    const { headers } = await fetch(server.origin + address, { redirect: 'manual' });
    return new URL(headers.get('location') ?? '', server.origin + address).pathname;
  };
  const toTheDoor = ['/1234-5678', '/1234%205678', '/12345678/', '/12345678/x', '/12345678%', '/%D9%A1234%D9%A5678'];
  for (const address of [
    ...toTheDoor,
    '/find?code=Lokale+12%2C+koden+er+1234+5678',
    '/find?code=12345678&code=12345678',
  ])
    assert.equal(await leadsTo(address), '/12345678', address);
  for (const address of ['/nowhere', '/1234', '/find', '/find?code=1234'])
    assert.equal(await leadsTo(address), '/', address);
});

test('a new code is not one that somebody comes to by mistyping that of another dialogue', async () => {
  await using server = await startServer();
  const drawn = [48_213_907, 48_213_906, 48_219_307, 84_213_907, 59_213_906];
  const draw = mock.method(crypto, 'randomInt', () => drawn.shift());
  syncBuiltinESMExports();
  try {
    assert.equal((await facilitator(server.origin)).code, '48213907');
    assert.equal(
      (await facilitator(server.origin)).code,
      '59213906',
      'not by a wrong digit, nor by neighbours changed',
    );
  } finally {
    draw.mock.restore();
    syncBuiltinESMExports();
  }
});

test('people land evenly, or in the group they pick', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['phones', 'phones', 'phones']);
  await phone(server.origin, leader.code, 2);
  for (let person = 0; person < 5; person += 1) await new Person(server.origin, 'seat').join(leader.code);
  await leader.until(() => leader.view?.groups.reduce((sum, { seats }) => sum + seats.length, 0) === 6);
  assert.deepEqual(
    leader.view?.groups.map(({ seats }) => seats.length),
    [2, 2, 2],
  );
});

test('the same key again is the same seat, also when both arrive at once', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const body = { key: 'a-key-that-a-phone-has-made', group: null };
  const path = `/api/dialogues/${leader.code}/seats`;
  const replies = await Promise.all([1, 2, 3].map(() => new Person(server.origin, 'seat').ask('POST', path, body)));
  assert.deepEqual(
    replies.map((reply) => reply.body),
    [{ seat: 1 }, { seat: 1 }, { seat: 1 }],
  );
});

test('a program that looks at links before people do changes nothing', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const before = await server.rooms.peek(leader.code);
  const scanner = new Person(server.origin, 'facilitator');
  for (const page of ['', `${leader.code}`, 'facilitate', 'screen', 'result'])
    for (const method of ['GET', 'HEAD']) await fetch(`${server.origin}/${page}`, { method, redirect: 'manual' });
  await scanner.ask('GET', `/api/dialogues/${leader.code}`);
  await scanner.enter(leader.code, leader.key);
  await scanner.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  await scanner.follow();
  assert.deepEqual(await server.rooms.peek(leader.code), before);
});

/** What a network may look up for nothing has been used up: from now on each has to wait for its turn. */
async function guessedMany(server: RunningServer): Promise<Person<unknown>> {
  const stranger = new Person(server.origin, 'seat');
  const guesses = Array.from({ length: 60 }, (_, guess) => stranger.ask('GET', `/api/dialogues/${10_000_000 + guess}`));
  await Promise.all(guesses);
  return stranger;
}

test('after many wrong codes from an address only dialogues that somebody there has a key to are found', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const stranger = await guessedMany(server);
  stranger.cookies.set('facilitator', 'a-cookie-that-opens-nothing');
  const isWaiting = clock.nextWait();
  const guess = stranger.ask('GET', '/api/dialogues/10000999');
  await isWaiting;
  assert.equal((await seated.send({ type: 'setHelp', group: 1, wanted: true })).status, 200);
  await clock.pass(100);
  assert.equal((await guess).status, 429);
  // The line is empty, and its time ends.
  await clock.pass(100);
  const alsoWaits = clock.nextWait();
  const newcomer = new Person(server.origin, 'seat').join(leader.code);
  await alsoWaits;
  await clock.pass(100);
  assert.equal((await newcomer).status, 201, 'a right code still opens the door');
});

test('whoever hangs up while waiting to look up a code gives the place to the next', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  await guessedMany(server);
  const door = `${server.origin}/api/dialogues/${leader.code}`;
  const hungUp: Promise<unknown>[] = [];
  server.server.on('connection', (socket) => hungUp.push(new Promise((resolve) => socket.once('close', resolve))));
  let came = 0;
  let isRefused = false;
  server.server.on('request', () => {
    came += 1;
  });
  const line = Array.from({ length: 90 }, () =>
    request(door, { agent: false })
      .on('error', () => {})
      .on('response', ({ statusCode }) => {
        isRefused ||= statusCode === 429;
      })
      .end(),
  );
  while (came < line.length) await once(server.server, 'request');
  while (!isRefused) await clock.pass(100);
  for (const asking of line) asking.destroy();
  await Promise.all(hungUp);
  await clock.pass(100);
  const isWaiting = clock.nextWait();
  const next = new Person(server.origin, 'seat').join(leader.code);
  await Promise.race([isWaiting, next]);
  await clock.pass(100);
  assert.equal((await next).status, 201);
});

test('each page speaks only as what it holds the key of', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const other = await facilitator(server.origin);
  assert.equal(
    (await seated.ask('POST', `/api/dialogues/${leader.code}/keys`, { role: 'facilitator', key: other.key })).body.code,
    'key-invalid',
  );
  const asFacilitator = `/api/dialogues/${leader.code}/commands?as=facilitator`;
  const command = { id: 'somebody-elses-command', command: { type: 'setDoor', door: 'closed' } };
  assert.equal((await seated.ask('POST', asFacilitator, command)).status, 403);
  assert.equal((await seated.send({ type: 'setDoor', door: 'closed' })).body.code, 'not-allowed');
  assert.equal((await seated.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`)).status, 403);
  assert.equal((await seated.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`)).status, 403);
  const forged = new Person(server.origin, 'seat');
  forged.code = leader.code;
  forged.cookies.set('seat', '1.0000000000000000000000');
  await forged.follow();
  assert.equal(forged.gone, true);
  assert.equal(forged.view, undefined);
});

test('keys stay out of reach of scripts, and nothing from elsewhere is let in', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const response = await fetch(`${server.origin}/api/dialogues/${leader.code}/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-proto': 'https' },
    body: JSON.stringify({ role: 'facilitator', key: leader.key }),
  });
  const [cookie = ''] = response.headers.getSetCookie();
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Strict/);
  assert.match(cookie, /Secure/);
  assert.match(cookie, new RegExp(`Path=/api/dialogues/${leader.code};`));
  const page = await fetch(`${server.origin}/healthz`);
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.ok(!policy.includes('unsafe') && !policy.includes('http') && !policy.includes('upgrade-insecure'));
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
});

test('on plain http no word is sent that would lock phones out', async () => {
  await using server = await startServer();
  const response = await fetch(`${server.origin}/healthz`);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('strict-transport-security'), null);
  assert.ok(!response.headers.get('content-security-policy')?.includes('upgrade'));
});

test('what cannot be understood gets a clear answer, and the server stands', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const path = `/api/dialogues/${leader.code}/commands?as=facilitator`;
  const wrong: readonly [unknown, number, string][] = [
    [{ id: 'an-id-that-is-long-enough', command: { type: 'dance' } }, 400, 'request-invalid'],
    [{ id: 'an-id-that-is-long-enough', command: { type: 'addTime', minutes: 'five' } }, 400, 'request-invalid'],
    [{ id: 'an-id-that-is-long-enough', command: { type: 'rename', title: 'x'.repeat(500) } }, 409, 'text-too-long'],
    [{ id: 'short', command: { type: 'setDoor', door: 'open' } }, 400, 'request-invalid'],
    [{ id: 'an-id-that-is-long-enough', command: { type: 'rename', title: 'x'.repeat(100_000) } }, 413, 'too-large'],
    [{ id: 'a-title-that-is-too-long', command: { type: 'rename', title: 'x'.repeat(100) } }, 409, 'text-too-long'],
  ];
  for (const [body, status, code] of wrong) {
    const reply = await leader.ask('POST', path, body);
    assert.deepEqual([reply.status, reply.body.code], [status, code]);
  }
  const broken = await fetch(server.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"id":',
  });
  assert.equal(broken.status, 400);
  assert.equal((await leader.ask('GET', '/healthz')).body.status, 'ready');
});

test('a seat that sends far more than a person can is told to wait', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const eager = await phone(server.origin, leader.code);
  const send = () => eager.send({ type: 'setHelp', group: 1, wanted: true });
  const replies = await Promise.all(Array.from({ length: 90 }, send));
  const refused = replies.filter(({ status }) => status === 429);
  assert.deepEqual(
    refused.map(({ body }) => body.code),
    Array(30).fill('too-many-commands'),
  );
  assert.equal((await leader.send({ type: 'setDoor', door: 'closed' })).status, 200, 'nobody else is limited');
  await clock.pass(1_000);
  assert.equal((await send()).status, 200, 'and only for a moment');
});

test('deleting erases everything and tells everyone who is in it', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  assert.equal((await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`)).status, 200);
  await seated.until(() => seated.gone);
  assert.equal((await leader.ask('GET', `/api/dialogues/${leader.code}`)).status, 404);
});

test('the server describes its own interface', async () => {
  await using server = await startServer();
  const document = await (await fetch(`${server.origin}/api/openapi.json`)).json();
  assert.equal((document as { openapi: string }).openapi, '3.1.0');
  assert.ok('/api/dialogues/{code}/commands' in (document as { paths: object }).paths);
});

test('a phone that comes late is outside until a mate lets it in, and takes no paper before', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const mate = await phone(server.origin, leader.code);
  await advanceTo(leader, 'exercise');
  const late = new Person<PhoneView>(server.origin, 'seat');
  assert.equal((await late.join(leader.code, 1)).status, 201);
  await late.follow();
  assert.equal(late.view && 'waiting' in late.view && late.view.waiting.asks, 1);
  const path = `/api/dialogues/${leader.code}/papers/scores-csv?as=seat&language=da`;
  assert.equal((await late.ask('GET', path)).body.code, 'still-waiting');
  await mate.until(() => mate.view?.table.group.waiting.length === 1);
  assert.equal((await mate.send({ type: 'admit', seat: 2, group: 1 })).status, 200);
  await late.until(() => late.view !== undefined && 'table' in late.view);
  await leader.until(() => leader.view?.groups[0]?.seats.length === 2);
});
