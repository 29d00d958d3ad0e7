import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { bucket, CodeGate, networkOf } from './limits.ts';

/** Milliseconds since the test began. */
let now: number;
let gate: CodeGate;

beforeEach(() => {
  mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 10 * 3_600_000 });
  now = 0;
  gate = new CodeGate(() => now);
});
afterEach(() => mock.timers.reset());

/** Lets time go by, a quarter of a second at a time. */
async function pass(seconds: number, onquarter = () => {}): Promise<void> {
  for (let quarter = 0; quarter < seconds * 4; quarter += 1) {
    onquarter();
    await turn();
    now += 250;
    mock.timers.tick(250);
    await turn();
  }
}

const ask = (isWrong: boolean, { address = '192.0.2.1', connection = new Socket() } = {}) =>
  gate.enter({ address, connection, isWrong });
const guess = () => ask(true);
/** Uses up what a network may guess for nothing. */
const guessMany = (address?: string) =>
  Promise.all(Array.from({ length: 60 }, () => ask(true, address ? { address } : {})));

/** What somebody who asks has been told by now. */
const firstOf = (asked: Promise<boolean>) => Promise.race([asked, turn('nothing yet')]);

/** Asks for a right code as a page does: gives up after ten seconds, and asks again two after it has heard nothing. */
async function newcomer(): Promise<void> {
  for (;;) {
    const connection = new Socket();
    const patience = setTimeout(() => connection.destroy(), 10_000);
    const isIn = await ask(false, { connection });
    clearTimeout(patience);
    if (isIn) return;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

test('each key may do so many things at once, and so many a second from then on', () => {
  const may = bucket(2, 3, () => now);
  const tries = (key: string, count: number) => Array.from({ length: count }, () => may(key)).filter(Boolean).length;
  assert.equal(tries('a', 10), 3);
  assert.equal(tries('b', 10), 3, 'one does not use up what another may');
  now = 1_000;
  assert.equal(tries('a', 10), 2);
  now = 60_000;
  assert.equal(tries('a', 10), 3, 'waiting longer saves up no more');
});

test('a clock that is set back an hour keeps nobody out', async () => {
  const may = bucket(10, 60);
  gate = new CodeGate();
  await guessMany();
  may('a seat');
  mock.timers.setTime(9 * 3_600_000);
  assert.ok(may('a seat'));
  const isIn = ask(false);
  await turn();
  mock.timers.tick(250);
  assert.equal(await firstOf(isIn), true);
});

test('a thousand phones behind one address enter at once, also when some mistype', async () => {
  await Promise.all(Array.from({ length: 59 }, guess));
  const phones = await Promise.all(Array.from({ length: 1_000 }, () => ask(false)));
  assert.ok(phones.every(Boolean));
});

test('wrong codes that come in one piece are counted one by one', async () => {
  let looked = 0;
  for (let sent = 0; sent < 1_000; sent += 1) void guess().then((isIn) => (looked += Number(isIn)));
  await turn();
  assert.equal(looked, 60);
});

test('a slowed network looks up four codes a second, right and wrong alike, in the order they came', async () => {
  await guessMany();
  const received: number[] = [];
  for (let place = 0; place < 8; place += 1) void ask(place % 2 === 0).then(() => received.push(place));
  await pass(1);
  assert.deepEqual(received, [0, 1, 2, 3]);
  await pass(1);
  assert.deepEqual(received, [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('the line holds no more than are heard before a page gives up, and says so at once', async () => {
  await guessMany();
  const line = Array.from({ length: 30 }, () => ask(false));
  assert.equal(await firstOf(ask(false)), false);
  await pass(7.5);
  assert.deepEqual(new Set(await Promise.all(line.map(firstOf))), new Set([true]));
});

test('whoever hangs up leaves the line, and leaves nothing behind on a connection that stays', async () => {
  await guessMany();
  const [gone, stays] = [new Socket(), new Socket()];
  const first = ask(true, { connection: gone });
  const second = ask(false, { connection: stays });
  gone.destroy();
  assert.equal(await firstOf(first), false);
  assert.equal(await firstOf(ask(true, { connection: gone })), false, 'nobody waits for whoever has gone already');
  await pass(0.25);
  assert.equal(await firstOf(second), true);
  assert.equal(stays.listenerCount('close'), new Socket().listenerCount('close'));
});

test('a connection has one place in line, however much is sent on it', async () => {
  await guessMany();
  const connection = new Socket();
  const first = ask(true, { connection });
  assert.equal(await firstOf(ask(true, { connection })), false);
  await pass(0.25);
  assert.equal(await firstOf(first), true);
});

test('one phone that guesses and hangs up keeps no newcomer out', async () => {
  await guessMany();
  const guessAndHangUp = () => {
    const connection = new Socket();
    void ask(true, { connection });
    setTimeout(() => connection.destroy(), 2_000);
  };
  for (let guesses = 0; guesses < 130; guesses += 1) guessAndHangUp();
  await pass(1, guessAndHangUp);
  let inside = 0;
  for (let person = 0; person < 20; person += 1) void newcomer().then(() => (inside += 1));
  await pass(30, () => {
    guessAndHangUp();
    if (now % 1_000 === 0) guessAndHangUp();
  });
  assert.equal(inside, 20);
});

test('whoever guesses for half an hour without pause is never let free for longer than a moment', async () => {
  const perMinute: number[] = [];
  let looked = 0;
  for (let minute = 0; minute < 30; minute += 1) {
    const before = looked;
    await pass(60, () => {
      for (let sent = 0; sent < 25; sent += 1) void guess().then((isIn) => (looked += Number(isIn)));
    });
    perMinute.push(looked - before);
  }
  assert.ok(Math.max(...perMinute) <= 4 * 60 + 60, perMinute.join(' '));
});

test('after ten minutes a network has all its free tries again', async () => {
  await guessMany();
  now += 10 * 60_000 + 1;
  assert.equal(await firstOf(guessMany().then((again) => again.every(Boolean))), true);
});

test('all addresses of one home are one visitor, and another home is not', async () => {
  for (let host = 0; host < 60; host += 1) await ask(true, { address: `2001:db8:1:2::${host.toString(16)}` });
  const neighbour = await ask(true, { address: '2001:db8:1:3::1' });
  const guesser = ask(true, { address: '2001:db8:1:2:ffff::1' });
  assert.equal(neighbour, true);
  assert.equal(await firstOf(guesser), 'nothing yet');
});

test('a network is an IPv4 address however it is written, or the first half of an IPv6 address', () => {
  const networks = {
    '192.0.2.1': '192.0.2.1',
    '::ffff:192.0.2.1': '192.0.2.1',
    '2001:db8:1:2:3:4:5:6': '2001:db8:1:2',
    '2001:0DB8:1:2::': '2001:db8:1:2',
    '2001:db8::3:4:5:6': '2001:db8:0:0',
    '2001:db8::2:3:4:5:6': '2001:db8:0:2',
    '::1': '0:0:0:0',
    'fe80::1%eth0': 'fe80:0:0:0',
    'no address': 'no address',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(networks).map((address) => [address, networkOf(address)])), networks);
});
