import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, type Phone, phone } from './room.ts';
import { startServer } from './start-server.ts';

const TICKET = 'a-ticket-that-a-phone-has-made';
const KEY = 'a-key-that-another-browser-has-made';

const offer = (person: Phone, ticket = TICKET) =>
  person.ask('POST', `/api/dialogues/${person.code}/seats/offer`, { ticket });
const takeOver = (person: Person<unknown>, code: string, key = KEY) => {
  person.code = code;
  return person.ask('POST', `/api/dialogues/${code}/seats/taken-over`, { ticket: TICKET, key });
};

test('a browser that has forgotten all but its cookie is given the seat that the cookie names', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  await phone(server.origin, leader.code);
  assert.equal((await seated.ask('GET', `/api/dialogues/${leader.code}`)).body.seat, 1);
  assert.deepEqual((await seated.join(leader.code)).body, { seat: 1 });
  const stranger = new Person(server.origin, 'seat');
  assert.equal((await stranger.ask('GET', `/api/dialogues/${leader.code}`)).body.seat, null);
  assert.deepEqual((await stranger.join(leader.code)).body, { seat: 3 });
});

test('whoever has left sits down anew with the same browser', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  await seated.send({ type: 'leave', seat: 1 });
  assert.equal((await seated.ask('GET', `/api/dialogues/${leader.code}`)).body.seat, null);
  assert.deepEqual((await seated.join(leader.code)).body, { seat: 2 });
});

test('a seat goes on in another browser, once, and the page that was left behind is told so', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const inApp = await phone(server.origin, leader.code);
  assert.equal((await offer(inApp)).status, 200);
  const browser: Phone = new Person(server.origin, 'seat');
  assert.deepEqual((await takeOver(browser, leader.code)).body, { seat: 1 });
  assert.deepEqual((await takeOver(browser, leader.code)).body, { seat: 1 }, 'the answer was lost');
  await inApp.until(() => inApp.gone);
  assert.equal((await inApp.send({ type: 'setHelp', group: 1, wanted: true })).body.code, 'unknown-seat');
  await browser.follow();
  assert.equal(browser.view?.me.seat, 1);
  const third = new Person(server.origin, 'seat');
  assert.equal((await takeOver(third, leader.code, 'a-key-of-a-third-browser')).body.code, 'offer-over');
  assert.equal(leader.view?.groups[0]?.seats.length, 1);
});

test('an offer is over after ten minutes', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  await offer(await phone(server.origin, leader.code));
  clock.work(10 * 60_000 + 1);
  assert.equal((await takeOver(new Person(server.origin, 'seat'), leader.code)).body.code, 'offer-over');
});

test('whoever sat down in the second browser first has one seat when they have carried theirs over', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const [inApp, browser] = [await phone(server.origin, leader.code), await phone(server.origin, leader.code)];
  await offer(inApp);
  assert.deepEqual((await takeOver(browser, leader.code)).body, { seat: 1 });
  await leader.until(() => leader.view?.groups[0]?.seats.length === 1);
  assert.equal(leader.view?.groups[0]?.seats[0]?.seat, 1);
});

test('nothing that opens a seat is in the log of the server, nor in what it stores', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  await offer(await phone(server.origin, leader.code));
  await takeOver(new Person(server.origin, 'seat'), leader.code);
  const room = await server.rooms.find(leader.code);
  const kept = JSON.stringify(room?.dialogue) + server.logged.join('\n');
  assert.doesNotMatch(kept, new RegExp(`${TICKET}|${KEY}`));
});

test('no seat makes offers without end', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const eager = await phone(server.origin, leader.code);
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, index) => offer(eager, `ticket-number-${index}-of-many`)),
  );
  assert.equal(replies.filter(({ status }) => status === 429).length, 10);
});

test('a phone that waits to be let in, and one at a dialogue that is over, take their seat along too', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  await phone(server.origin, leader.code);
  await advanceTo(leader, 'exercise');
  const late: Phone = new Person(server.origin, 'seat');
  await late.join(leader.code, 1);
  assert.equal((await offer(late)).status, 200);
  await advanceTo(leader, 'ended');
  assert.deepEqual((await takeOver(new Person(server.origin, 'seat'), leader.code)).body, { seat: 2 });
});
