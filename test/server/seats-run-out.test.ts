import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { MAX_JOINS_AT_ONCE } from '../../src/dialogue/limits.ts';
import { Person } from './person.ts';
import { facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

const SIX = Array<'phones'>(6).fill('phones');
const HOME = '198.51.100.7';
const ROOM = '203.0.113.9';

/** Somebody at an address asks for a seat. */
async function joinFrom(origin: string, code: string, address: string) {
  const person = new Person(origin, 'seat');
  person.code = code;
  const key = randomBytes(16).toString('hex');
  const { body } = await person.ask(
    'POST',
    `/api/dialogues/${code}/seats`,
    { key, group: null },
    { 'x-forwarded-for': address },
  );
  return { person, body };
}

test('seats that a program took and never used make room for people', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin, SIX);
  const early = await phone(server.origin, leader.code);
  for (let seat = 1; seat < 48; seat += 1) await joinFrom(server.origin, leader.code, HOME);
  assert.equal((await joinFrom(server.origin, leader.code, ROOM)).body.code, 'dialogue-full', 'a phone may be slow');
  clock.work(60_000);
  assert.equal((await joinFrom(server.origin, leader.code, ROOM)).body.seat, 49);
  await leader.until(() => leader.view?.cameAndWent === 47);
  const seats = leader.view?.groups.flatMap((group) => group.seats.map(({ seat }) => seat));
  assert.deepEqual(seats, [1, 49], 'whoever was there once keeps their seat');
  assert.equal((await early.send({ type: 'setHelp', group: 1, wanted: true })).status, 200);
});

test('coming and going without end closes a dialogue to nobody, and is seen by the facilitator', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin, SIX);
  const atOnce = MAX_JOINS_AT_ONCE(SIX.length);
  const codes = new Set<unknown>();
  for (let time = 0; time < atOnce + 20; time += 1) {
    const { person, body } = await joinFrom(server.origin, leader.code, HOME);
    codes.add(body.code);
    if (typeof body.seat === 'number') await person.send({ type: 'leave', seat: body.seat });
  }
  assert.deepEqual([...codes], [undefined, 'too-many-joins']);
  await leader.until(() => leader.view?.cameAndWent === atOnce);
  assert.equal((await joinFrom(server.origin, leader.code, ROOM)).body.seat, atOnce + 1, 'nobody else waits');
  clock.work(10_000);
  assert.equal(
    (await joinFrom(server.origin, leader.code, HOME)).body.seat,
    atOnce + 2,
    'and nobody is shut out for good',
  );
});

test('a room of five hundred behind one address comes in at once', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, Array<'phones'>(100).fill('phones'));
  const joined = await Promise.all(Array.from({ length: 500 }, () => joinFrom(server.origin, leader.code, ROOM)));
  assert.deepEqual(
    joined.filter(({ body }) => typeof body.seat !== 'number').map(({ body }) => body),
    [],
  );
});

test('the facilitator removes all that are out of contact at once', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, SIX);
  await phone(server.origin, leader.code);
  for (let seat = 2; seat <= 40; seat += 1) await joinFrom(server.origin, leader.code, HOME);
  const seats = Array.from({ length: 39 }, (_, index) => index + 2);
  assert.equal((await leader.send({ type: 'removeSeats', seats })).status, 200);
  await leader.until(() => leader.view?.cameAndWent === 39);
  assert.equal(leader.view?.groups.flatMap((group) => group.seats).length, 1);
});
