import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { testClock } from '../../src/clock/testing/clock.ts';
import type { Phone } from './room.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

const BEAT_MS = 10_000;
const GONE_AFTER_MS = 30_000;

/** A group of two that scores together, whose first member holds the pen. */
async function table() {
  const clock = testClock();
  const server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const [holder, other] = [await phone(server.origin, leader.code), await phone(server.origin, leader.code)];
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'scoreTogether', group: 1 });
  await holder.send({ type: 'takePen' });
  await other.until(() => other.view?.table.group.pen === 'held');
  /** Lets the server ask so many times whether anybody is there, and those answer who are. */
  const beats = async (count: number) => {
    for (let beat = 0; beat < count; beat += 1) {
      const heard = [holder, other].filter(({ isCut }) => !isCut).map((each) => nextBeat(each));
      await clock.pass(BEAT_MS);
      await Promise.all(heard);
      await Promise.all([holder.answering, other.answering]);
    }
  };
  return { clock, server, leader, holder, other, beats, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

async function nextBeat(person: Phone): Promise<void> {
  const count = () => person.received.split('event: clock').length;
  const before = count();
  await person.until(() => count() > before || person.isCut);
}

test('the pen of a phone that vanished with its stream open is free after half a minute, and the stream is closed', async () => {
  await using room = await table();
  const { holder, other, beats } = room;
  await beats(4);
  assert.equal(other.view?.table.group.pen, 'held', 'both have answered each time');
  holder.hasVanished = true;
  await beats(2);
  assert.equal((await other.send({ type: 'takePen' })).body.code, 'pen-is-held', 'it may be back in a moment');
  await beats(1);
  await other.until(() => other.view?.table.group.pen === 'free');
  assert.equal((await other.send({ type: 'takePen' })).status, 200);
  await holder.until(() => holder.isCut);
  assert.equal(other.isCut, false);
  holder.hasVanished = false;
  await holder.follow();
  assert.deepEqual([holder.gone, holder.view?.me.seat], [false, 1], 'it comes back to its own seat');
});

test('a phone that hangs up in good order keeps its pen for half a minute from then on', async () => {
  await using room = await table();
  const { clock, holder, other } = room;
  await clock.pass(BEAT_MS - 1);
  holder.sleep();
  await holder.until(() => holder.isCut);
  // The server hears of it when it looks at its sockets.
  for (let count = 0; count < 50; count += 1) await turn();
  await clock.pass(GONE_AFTER_MS - 100);
  assert.equal((await other.send({ type: 'takePen' })).body.code, 'pen-is-held');
  await clock.pass(100);
  assert.equal((await other.send({ type: 'takePen' })).status, 200);
});

test('whoever asks gets their view at once, and then when there is another one or the time is up', async () => {
  await using room = await table();
  const { clock, holder, other } = room;
  const ask = (query: string) => holder.ask('GET', `/api/dialogues/${holder.code}/view?as=seat${query}`);
  holder.sleep();
  const first = await ask('');
  assert.equal(first.status, 200);
  assert.deepEqual(first.body.view, holder.view);
  const known = `&known=${first.body.version}`;
  assert.equal((await ask(known)).body.view, null, 'nothing is new');

  const waits = clock.nextWait();
  const answer = ask(`${known}&wait=10`);
  await waits;
  await other.send({ type: 'addNote', group: 1, question: 'why', text: 'Her er noget nyt.' });
  const { body } = await answer;
  assert.match(JSON.stringify(body.view), /Her er noget nyt/);

  const waitsAgain = clock.nextWait();
  const inVain = ask(`&known=${body.version}&wait=10`);
  await waitsAgain;
  await clock.pass(10_000);
  assert.deepEqual((await inVain).body, { ...body, seq: null, view: null, now: clock.now() });
});

test('whoever asks without a key is told another thing than whoever has lost their seat', async () => {
  await using room = await table();
  const { holder, leader } = room;
  const about = `/api/dialogues/${holder.code}`;
  const ways = [
    ['GET', `${about}/view?as=seat`],
    ['POST', `${about}/there`],
  ] as const;
  const answersTo = async () =>
    Promise.all(
      ways.map(
        async ([method, path]) => (await holder.ask(method, path, method === 'POST' ? {} : undefined)).body.code,
      ),
    );
  await leader.send({ type: 'leave', seat: 1 });
  assert.deepEqual(await answersTo(), ['unknown-seat', 'unknown-seat']);
  holder.cookies.clear();
  assert.deepEqual(await answersTo(), ['key-invalid', 'key-invalid']);
  const keyless = holder.at(holder.origin);
  await keyless.follow();
  assert.ok(keyless.received.endsWith('event: gone\ndata: {"code":"key-invalid"}\n\n'));
});

test('a phone that leaves dead streams behind is let in all the same: the oldest are closed', async () => {
  await using room = await table();
  const { holder, other } = room;
  const left: Phone[] = [];
  for (let count = 0; count < 10; count += 1) {
    const again = holder.at(holder.origin) as Phone;
    await again.follow();
    left.push(again);
  }
  await left[0]?.until(() => left[0]?.isCut ?? false);
  const [newest] = left.slice(-1);
  await other.send({ type: 'setHelp', group: 1, wanted: true });
  await newest?.until(() => newest.view?.table.group.wantsHelp ?? false);
  assert.equal(newest?.isCut, false);
});
