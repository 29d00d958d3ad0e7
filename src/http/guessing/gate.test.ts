import assert from 'node:assert/strict';
import { Socket } from 'node:net';
import { beforeEach, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { type TestClock, testClock } from '../../clock/testing/clock.ts';
import { CodeGate } from './gate.ts';

const OURS = '54475660';
const ROOM = '192.0.2.1';

let clock: TestClock;
let gate: CodeGate;
let guesses = 0;

beforeEach(() => {
  clock = testClock();
  gate = new CodeGate(clock);
});

/** A code that nobody has tried yet, unless one is given. */
const guess = ({ address = ROOM, connection = new Socket(), code = `${20_000_000 + guesses++}` } = {}) =>
  gate.enter({ address, connection, code, isWrong: true });
const ask = ({ address = ROOM, connection = new Socket(), code = OURS } = {}) =>
  gate.enter({ address, connection, code, isWrong: false });
/** Uses up what a network may guess for nothing. */
const guessMany = (address = ROOM) => Promise.all(Array.from({ length: 60 }, () => guess({ address })));

/** What somebody who asks has been told by now. */
const firstOf = (asked: Promise<boolean>) => Promise.race([asked, turn('nothing yet')]);

/** How many of these guesses are looked up at once. */
async function lookedUp(addresses: Iterable<string>): Promise<number> {
  let looked = 0;
  for (const address of addresses) void guess({ address }).then((isAnswered) => (looked += Number(isAnswered)));
  await turn();
  return looked;
}

/** Asks for a right code as a page does: gives up after ten seconds, and asks again two after it has heard nothing. */
async function newcomer(): Promise<void> {
  for (;;) {
    const connection = new Socket();
    const giveUpNoMore = clock.after(10_000, () => connection.destroy());
    const isIn = await ask({ connection });
    giveUpNoMore();
    if (isIn) return;
    await new Promise<void>((resolve) => clock.after(2_000, resolve));
  }
}

test('a thousand phones behind one address enter at once, also when some mistype', async () => {
  await Promise.all(Array.from({ length: 59 }, () => guess()));
  const phones = await Promise.all(Array.from({ length: 1_000 }, () => ask()));
  assert.ok(phones.every(Boolean));
});

test('wrong codes that come in one piece are counted one by one', async () => {
  assert.equal(await lookedUp(Array<string>(1_000).fill(ROOM)), 60);
});

test('a whole class that scans the code of a dialogue which has ended is still let in where the next one is', async () => {
  const scan = (address: string) => firstOf(guess({ address, code: OURS }));
  for (let minute = 0; minute < 4; minute += 1) {
    for (let person = 0; person < 1_000; person += 1) {
      assert.equal(await scan(ROOM), true, 'is told at once that nothing is there');
      assert.equal(
        await scan(`2001:db8:${person.toString(16)}::1`),
        true,
        'and so is whoever has a network of their own',
      );
    }
    await clock.pass(60_000);
  }
  assert.equal(await lookedUp(Array<string>(60).fill(ROOM)), 59);
  const others = Array.from({ length: 200 }, (_, home) => `2001:db8:f${home.toString(16).padStart(3, '0')}::1`);
  assert.equal(await lookedUp(others), 200, 'of their provider');
});

test('a wrong code is one again five minutes after it was tried, whatever was asked meanwhile', async () => {
  const again = () => firstOf(guess({ code: OURS }));
  for (let minute = 0; minute <= 60; minute += 1) {
    await again();
    await clock.pass(60_000);
  }
  // Thirteen of them, while the network has regained six.
  assert.equal(await lookedUp(Array<string>(60).fill(ROOM)), 60 - 13 + 6);
});

test('a code that many have tried costs whoever tries others no less', async () => {
  for (let person = 0; person < 100; person += 1) await firstOf(guess({ code: OURS }));
  assert.equal(await lookedUp(Array<string>(100).fill(ROOM)), 59);
});

test('a network that has guessed too much may try one more code every ten minutes', async () => {
  await guessMany();
  await clock.pass(30 * 60_000);
  assert.equal(await lookedUp(Array<string>(10).fill(ROOM)), 3);
});

test('where somebody guesses, only dialogues that somebody there holds a key to are found', async () => {
  await guessMany();
  gate.welcome('192.0.2.77', OURS);
  const asked = [ask(), ask({ code: '87654321' }), guess()];
  assert.deepEqual(await Promise.all(asked.map(firstOf)), ['nothing yet', 'nothing yet', 'nothing yet']);
  await clock.pass(300);
  assert.deepEqual(await Promise.all(asked), [true, false, false]);
});

test('those who wait are heard ten a second, in the order they came, whatever they ask for', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  const heard: number[] = [];
  for (let place = 0; place < 20; place += 1) void (place % 2 ? ask() : guess()).then(() => heard.push(place));
  await clock.pass(1_000);
  assert.deepEqual(heard, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('500 phones of one room come in within a minute though somebody there has guessed', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  let inside = 0;
  for (let person = 0; person < 500; person += 1) void newcomer().then(() => (inside += 1));
  await clock.pass(60_000);
  assert.equal(inside, 500);
});

test('one phone that guesses and hangs up keeps no newcomer out', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  const guessAndHangUp = () => {
    const connection = new Socket();
    void guess({ connection });
    clock.after(2_000, () => connection.destroy());
  };
  const stop = clock.every(100, guessAndHangUp);
  await clock.pass(1_000);
  let inside = 0;
  for (let person = 0; person < 20; person += 1) void newcomer().then(() => (inside += 1));
  await clock.pass(30_000);
  stop();
  assert.equal(inside, 20);
});

test('400 connections that guess on and on keep no newcomer out', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  let isOver = false;
  const guessOn = async () => {
    for (const connection = new Socket(); !isOver; ) await guess({ connection });
  };
  for (let connections = 0; connections < 400; connections += 1) void guessOn();
  // Each is heard once, as anybody is.
  await clock.pass(60_000);
  let inside = 0;
  for (let person = 0; person < 20; person += 1) void newcomer().then(() => (inside += 1));
  await clock.pass(10_000);
  isOver = true;
  assert.equal(inside, 20);
});

test('the line holds no more than are heard before a page gives up, and says so when the next one is heard', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  const line = Array.from({ length: 75 }, () => ask());
  const tooMany = [ask(), guess()];
  assert.deepEqual(await Promise.all(tooMany.map(firstOf)), ['nothing yet', 'nothing yet'], 'or the time would tell');
  await clock.pass(100);
  assert.deepEqual(await Promise.all(tooMany.map(firstOf)), [false, false]);
  await clock.pass(7_400);
  assert.deepEqual(new Set(await Promise.all(line.map(firstOf))), new Set([true]));
});

test('whoever hangs up leaves the line, and leaves nothing behind on a connection that stays', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  const [gone, stays] = [new Socket(), new Socket()];
  const first = guess({ connection: gone });
  const second = ask({ connection: stays });
  gone.destroy();
  assert.equal(await firstOf(first), false);
  assert.equal(await firstOf(guess({ connection: gone })), false, 'nobody waits for whoever has gone already');
  await clock.pass(100);
  assert.equal(await firstOf(second), true);
  assert.equal(stays.listenerCount('close'), new Socket().listenerCount('close'));
});

test('a connection has one place in line, however much is sent on it', async () => {
  await guessMany();
  gate.welcome(ROOM, OURS);
  const connection = new Socket();
  const asked = [ask({ connection }), ask({ connection })];
  await clock.pass(100);
  assert.deepEqual(await Promise.all(asked.map(firstOf)), [true, false]);
});

test('all addresses of one home are one visitor, and another home is not', async () => {
  for (let host = 0; host < 60; host += 1) await guess({ address: `2001:db8:1:2::${host.toString(16)}` });
  assert.equal(await lookedUp(['2001:db8:1:2:ffff::1']), 0);
  assert.equal(await lookedUp(['2001:db8:1:3::1']), 1);
});

test('whoever holds many networks of a provider looks up little more than whoever holds one', async () => {
  const homes = Array.from({ length: 2_000 }, (_, home) => `2001:db8:5:${home.toString(16)}::1`);
  assert.equal(await lookedUp(homes), 240, 'a /48');
  gate = new CodeGate(clock);
  const homesOfOne = Array.from({ length: 256 }, (_, home) => `2001:db8:5:7${home.toString(16).padStart(2, '0')}::1`);
  assert.equal(await lookedUp(homesOfOne), 120, 'a /56');
  assert.equal(await lookedUp(['2001:db8:5:600::1']), 1, 'another /56 of that /48');
  gate = new CodeGate(clock);
  const sites = Array.from({ length: 2_000 }, (_, site) => `2001:db9:${site.toString(16)}::1`);
  assert.ok((await lookedUp(sites)) <= 960, 'a /32');
  gate = new CodeGate(clock);
  const addresses = Array.from({ length: 256 }, (_, host) => `198.51.100.${host}`);
  assert.equal(await lookedUp([...addresses, ...addresses]), 240, 'an IPv4 /24');
});

test('a guesser with a /32 looks up so few codes that finding one of a thousand dialogues takes a year and a half', async () => {
  const days = 20;
  let looked = 0;
  for (let hour = 0; hour < days * 24; hour += 1) {
    looked += await lookedUp(
      Array.from({ length: 40 }, (_, guessed) => `2001:db9:${(hour * 40 + guessed).toString(16)}::1`),
    );
    await clock.pass(60 * 60_000);
  }
  const perDay = (looked - 960) / days;
  assert.ok(perDay <= 145, `${perDay} a day`);
  // Each is watched for five minutes, in which one in twelve of the dialogues is new where they run for an hour.
  const codesForOne = 90_000_000 / (1_000 * (1 + 5 / 60));
  assert.ok((codesForOne - 960) / perDay / 365 > 1.5);
});

test('the more the world guesses, the fewer wrong codes a network may try', async () => {
  const bots = (from: number) =>
    Array.from({ length: 6_000 }, (_, bot) => `${11 + Math.floor((from + bot) / 256)}.${(from + bot) % 256}.0.1`);
  await lookedUp(bots(0));
  assert.equal(await lookedUp(Array<string>(60).fill('203.0.113.9')), 3);
  await clock.pass(2 * 60 * 60_000);
  assert.equal(await lookedUp(Array<string>(60).fill('203.0.114.9')), 60);
});
