import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

/** A dialogue that nobody may join, each way that there is. */
async function shut(origin: string, how: 'closed' | 'ended') {
  const leader = await facilitator(origin);
  const seated = await phone(origin, leader.code);
  if (how === 'closed') await leader.send({ type: 'setDoor', door: 'closed' });
  else await advanceTo(leader, 'ended');
  return { leader, seated, door: `/api/dialogues/${leader.code}` };
}

for (const how of ['closed', 'ended'] as const) {
  test(`whoever has only the code of a dialogue that is ${how} is told what a wrong code tells`, async () => {
    await using server = await startServer();
    const { door } = await shut(server.origin, how);
    const stranger = new Person(server.origin, 'seat');
    stranger.cookies.set('seat', '1.a-key-that-opens-nothing');
    const wrong = door.endsWith('12345678') ? '/api/dialogues/12345679' : '/api/dialogues/12345678';
    const seat = { key: 'a-key-that-a-phone-has-made', group: null };
    assert.deepEqual(await stranger.ask('GET', door), await stranger.ask('GET', wrong));
    assert.deepEqual(
      await stranger.ask('POST', `${door}/seats`, seat),
      await stranger.ask('POST', `${wrong}/seats`, seat),
    );
    assert.equal((await stranger.ask('GET', door)).body.code, 'unknown-dialogue');
    for (const path of ['/view?as=seat', '/links?as=screen', '/papers/minutes?as=result&language=da']) {
      const { status, body } = await stranger.ask('GET', door + path);
      assert.deepEqual([status, Object.keys(body)], [403, ['type', 'title', 'status', 'code']], path);
    }
  });

  test(`trying the codes of dialogues that are ${how} is guessing, by whichever request`, async () => {
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['POST', '/seats', { key: 'a-key-that-a-phone-has-made', group: null }],
      ['POST', '/seats/taken-over', { ticket: 'a-ticket-that-nobody-has-got', key: 'a-key-that-a-phone-has-made' }],
      ['POST', '/keys', { role: 'facilitator', key: 'a-key-that-nobody-has-got' }],
      ['GET', '/view?as=seat', undefined],
    ] as const) {
      const clock = testClock();
      await using server = await startServer({ clock });
      const { door } = await shut(server.origin, how);
      const stranger = new Person(server.origin, 'seat');
      const guessed = Array.from({ length: 59 }, (_, guess) =>
        stranger.ask('GET', `/api/dialogues/${10_000_000 + guess}`),
      );
      await Promise.all(guessed);
      await stranger.ask(method, door + path, body);
      const isWaiting = clock.nextWait();
      const next = stranger.ask('GET', '/api/dialogues/10000999');
      await Promise.race([isWaiting, next]);
      await clock.pass(100);
      assert.equal((await next).status, 429, `${method} ${path}`);
    }
  });

  test(`whoever has a key to a dialogue that is ${how} finds what they found before`, async () => {
    await using server = await startServer();
    const { origin } = server;
    const { leader, seated, door } = await shut(origin, how);
    const { body: links } = await leader.ask('GET', `${door}/links?as=facilitator`);
    for (const role of ['screen', 'result'] as const) {
      const holder = new Person(origin, role);
      assert.equal((await holder.enter(leader.code, `${links[role]}`.split('.').at(-1) ?? '')).status, 200, role);
      assert.equal((await holder.ask('GET', door)).status, 200, role);
    }
    for (const person of [leader, seated]) {
      const { body } = await person.ask('GET', door);
      assert.deepEqual([body.title, body.seat], ['Afdeling B', person === seated ? 1 : null]);
    }
    const test = new Person(origin, 'seat');
    for (const [name, value] of leader.cookies) test.cookies.set(name, value);
    assert.equal((await test.join(leader.code)).body.code, how === 'closed' ? 'door-closed' : 'dialogue-ended');
  });
}

test('a seat whose answer was lost, and one that is taken along, are found though the door was closed since', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const seats = `/api/dialogues/${leader.code}/seats`;
  const seat = { key: 'a-key-that-a-phone-has-made', group: null };
  const seated = new Person(server.origin, 'seat');
  await seated.ask('POST', seats, seat);
  await leader.send({ type: 'setDoor', door: 'closed' });
  const again = await new Person(server.origin, 'seat').ask('POST', seats, seat);
  assert.deepEqual(again, { status: 201, body: { seat: 1 } });
  const ticket = 'a-ticket-for-another-browser';
  await seated.ask('POST', `${seats}/offer`, { ticket });
  const other = new Person(server.origin, 'seat');
  const take = () => other.ask('POST', `${seats}/taken-over`, { ticket, key: 'a-key-of-another-browser' });
  assert.deepEqual(await take(), { status: 201, body: { seat: 1 } });
  other.cookies.clear();
  assert.deepEqual(await take(), { status: 201, body: { seat: 1 } }, 'when the answer was lost');
});

test('a phone whose cookie something on the way takes out is not told that its seat is gone', async () => {
  await using server = await startServer();
  const { leader } = await shut(server.origin, 'closed');
  const bare = new Person(server.origin, 'seat');
  bare.code = leader.code;
  await bare.follow();
  assert.match(bare.received, /"code":"key-invalid"/);
  assert.equal((await bare.ask('GET', `/api/dialogues/${leader.code}/view?as=seat`)).body.code, 'key-invalid');
});

test('hundreds who scan the code of a dialogue that has ended are all let into the next one', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const { door } = await shut(server.origin, 'ended');
  for (let person = 0; person < 300; person += 1)
    assert.equal((await new Person(server.origin, 'seat').ask('GET', door)).status, 404);
  const next = await facilitator(server.origin);
  assert.equal((await new Person(server.origin, 'seat').join(next.code)).status, 201);
});
