import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { MAX_LATER_CODES } from '../../src/dialogue/limits.ts';
import type { ParticipantView } from '../../src/dialogue/view/participant.ts';
import type { ScreenView } from '../../src/dialogue/view/screen.ts';
import { Person } from './person.ts';
import { advanceTo, type Console, facilitator, type Phone, phone } from './room.ts';
import { startServer } from './start-server.ts';

const HALF_A_MINUTE_MS = 30_000;
const codeNow = ({ code, view }: Console) => view?.newCode ?? code;
const replace = (leader: Console, replaced = codeNow(leader)) =>
  leader.ask('POST', `/api/dialogues/${leader.code}/code/replaced`, { replaced });
const linkToJoin = async (person: Person<unknown>) => {
  const { body } = await person.ask('GET', `/api/dialogues/${person.code}/links?as=${person.role}`);
  return String(body.join);
};

/** Gives the dialogue a new code, and returns it when the console has it. */
async function newCode(leader: Console): Promise<string> {
  const before = codeNow(leader);
  const { status, body } = await replace(leader);
  if (status !== 200) throw new Error(`no new code was made: ${JSON.stringify(body)}`);
  await leader.until(() => codeNow(leader) !== before);
  return codeNow(leader);
}

/** As a page does: looks at the door by a code, and sits down by the name that the dialogue has there. */
async function newcomer(origin: string, code: string): Promise<Phone> {
  const person = new Person<ParticipantView>(origin, 'seat');
  const door = await person.ask('GET', `/api/dialogues/${code}`);
  if (door.status !== 200) throw new Error(`there is no door: ${JSON.stringify(door.body)}`);
  person.code = String(door.body.code);
  const seat = { key: randomBytes(16).toString('hex'), group: null };
  await person.ask('POST', `/api/dialogues/${person.code}/seats?code=${code}`, seat);
  await person.follow();
  return person;
}

test('with a new code newcomers come in by it alone, and whoever has a seat keeps it', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const code = await newCode(leader);
  assert.match(code, /^\d{8}$/);
  const late = new Person(server.origin, 'seat');
  assert.equal((await late.join(leader.code)).body.code, 'unknown-dialogue');
  assert.equal((await late.ask('GET', `/api/dialogues/${leader.code}`)).body.code, 'unknown-dialogue');
  const mate = await newcomer(server.origin, code);
  assert.deepEqual(mate.view?.table.group.seats, 2);
  assert.equal((await seated.send({ type: 'setHelp', group: 1, wanted: true })).status, 200);
  await leader.until(() => leader.view?.groups[0]?.wantsHelp === true);
  assert.equal((await mate.send({ type: 'setHelp', group: 1, wanted: false })).status, 200);
});

test('the console, the screen, links and posters have the new code at once, and no phone is told of it in its view', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const screen = new Person<ScreenView>(server.origin, 'screen');
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  await screen.enter(leader.code, String(body.screen).split('.').at(-1) ?? '');
  await screen.follow();
  const code = await newCode(leader);
  await screen.until(() => screen.view?.newCode === code);
  assert.equal(await linkToJoin(leader), `${server.origin}/${code}`);
  assert.equal(await linkToJoin(screen), `${server.origin}/${code}`);
  await leader.send({ type: 'rename', title: 'Afdeling C' });
  await seated.until(() => seated.view?.table.agenda.title === 'Afdeling C');
  assert.ok(!seated.received.includes(code));
});

test('a phone that scans the new code finds the seat that it came to by the old one', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const code = await newCode(leader);
  const stranger = new Person(server.origin, 'seat');
  const { body } = await stranger.ask('GET', `/api/dialogues/${code}`);
  assert.deepEqual([body.code, body.seat], [leader.code, null]);
  const door = await seated.ask('GET', `/api/dialogues/${leader.code}?code=${code}`);
  assert.equal(door.body.seat, 1);
  const again = { key: 'a-key-that-a-phone-has-made', group: null };
  const sitting = await seated.ask('POST', `/api/dialogues/${leader.code}/seats?code=${code}`, again);
  assert.deepEqual(sitting.body, { seat: 1 });
});

test('the first code opens nothing with a guess at the newest, which is a try like any other', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const code = await newCode(leader);
  const stranger = new Person(server.origin, 'seat');
  const guess = (number: number) => stranger.ask('GET', `/api/dialogues/${leader.code}?code=${10_000_000 + number}`);
  const guesses = await Promise.all(Array.from({ length: 60 }, (_, number) => guess(number)));
  assert.deepEqual(new Set(guesses.map(({ body }) => body.code)), new Set(['unknown-dialogue']));
  const isWaiting = clock.nextWait();
  const next = stranger.ask('GET', `/api/dialogues/${leader.code}?code=${code}`);
  await Promise.race([isWaiting, next]);
  await clock.pass(100);
  // Somebody at this address holds a key to the dialogue, so that its newest code is heard in its turn.
  assert.equal((await next).status, 200);
});

test('whoever tries the old code has tried a wrong one', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  await newCode(leader);
  const stranger = new Person(server.origin, 'seat');
  const guess = (number: number) => stranger.ask('GET', `/api/dialogues/${10_000_000 + number}`);
  await Promise.all(Array.from({ length: 59 }, (_, number) => guess(number)));
  assert.equal((await stranger.ask('GET', `/api/dialogues/${leader.code}`)).body.code, 'unknown-dialogue');
  const isWaiting = clock.nextWait();
  const next = guess(999);
  await Promise.race([isWaiting, next]);
  await clock.pass(100);
  assert.equal((await next).status, 429);
});

test('where a network has tried many wrong codes, the new one lets the next phone of the room in all the same', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  await phone(server.origin, leader.code);
  const code = await newCode(leader);
  const stranger = new Person(server.origin, 'seat');
  for (let number = 0; number < 60; number += 1) await stranger.ask('GET', `/api/dialogues/${10_000_000 + number}`);
  const late = new Person(server.origin, 'seat');
  const isWaiting = clock.nextWait();
  const joining = late.ask('GET', `/api/dialogues/${code}`);
  await Promise.race([isWaiting, joining]);
  await clock.pass(100);
  assert.equal((await joining).status, 200);
});

test('the same request again, as after a lost answer, makes no other code', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const first = leader.code;
  const [one, two] = await Promise.all([replace(leader, first), replace(leader, first)]);
  assert.deepEqual([one.status, two.status], [200, 200]);
  await leader.until(() => leader.view?.newCode !== null);
  const code = codeNow(leader);
  assert.equal((await replace(leader, first)).status, 200);
  await leader.send({ type: 'setDoor', door: 'closed' });
  await leader.until(() => leader.view?.agenda.door === 'closed');
  assert.equal(codeNow(leader), code);
});

test('a dialogue has so many codes and no more, and none is made when it has ended', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  await phone(server.origin, leader.code);
  for (let made = 0; made < MAX_LATER_CODES; made += 1) {
    await newCode(leader);
    await clock.pass(2 * HALF_A_MINUTE_MS);
  }
  assert.equal((await replace(leader)).body.code, 'too-much-text');
  assert.equal((await server.rooms.list()).length, 1 + MAX_LATER_CODES);
  await advanceTo(leader, 'ended');
  await clock.pass(2 * HALF_A_MINUTE_MS);
  assert.equal((await replace(leader)).body.code, 'wrong-phase');
});

test('with the dialogue all its codes are erased', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const codes = [leader.code, await newCode(leader), await newCode(leader)];
  const late = await newcomer(server.origin, codeNow(leader));
  assert.equal((await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`)).status, 200);
  await late.until(() => late.gone);
  for (const code of codes)
    assert.equal((await late.ask('GET', `/api/dialogues/${code}`)).body.code, 'unknown-dialogue');
  assert.deepEqual(await server.rooms.list(), []);
});

test('whoever leads besides makes no new code', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const key = 'a-key-for-somebody-who-leads-too';
  await leader.ask('POST', `/api/dialogues/${leader.code}/co-facilitators`, { key });
  const other = new Person(server.origin, 'facilitator') as Console;
  await other.enter(leader.code, key);
  assert.equal((await replace(other, leader.code)).body.code, 'not-allowed');
});
