import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '../clock/clock.ts';
import { testClock } from '../clock/testing/clock.ts';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import type { Event } from '../dialogue/event.ts';
import type { Log, LogChange } from '../log/log.ts';
import { memoryLog } from '../log/memory.ts';
import type { Listener } from './listener.ts';
import type { Room } from './room.ts';
import { roomsOver } from './rooms.ts';

const wanted = {
  title: 'Afdeling B',
  guide: competenceModel,
  durations: competenceModel.durations,
  modes: ['table'],
  keys: { facilitator: 'f', screen: 's', result: 'r' },
} as const;
const facilitator = { role: 'facilitator' } as const;
const nobody: Listener = { send: () => {}, close: () => {}, end: () => {} };

/** Two nodes over one log: what one does the other is told of when somebody delivers it. */
function twoNodes(clock: Clock) {
  const kept = memoryLog<Event>({ type: 'erased' });
  const posts = [post(), post()] as const;
  const logFor = (own: Post, other: Post): Log<Event> => ({
    ...kept,
    isShared: true,
    append: async (dialogue, ...rest) => {
      const seq = await kept.append(dialogue, ...rest);
      other.news.push({ type: 'changed', dialogue });
      return seq;
    },
    subscribe: (onlogchange) => {
      own.onlogchange = onlogchange;
    },
    broadcast: (dialogue, text) => void other.news.push({ type: 'broadcast', dialogue, text }),
  });
  const rooms = [
    roomsOver(logFor(posts[0], posts[1]), { clock }),
    roomsOver(logFor(posts[1], posts[0]), { clock }),
  ] as const;
  return { rooms, deliver: () => Promise.all(posts.map((each) => each.deliver())) };
}

type Post = ReturnType<typeof post>;
function post() {
  const news: LogChange[] = [];
  const own = {
    news,
    onlogchange: (_: LogChange) => {},
    deliver: async () => {
      for (const each of news.splice(0)) own.onlogchange(each);
      // Rooms take news in a moment: after that, all that was delivered has been taken.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
  return own;
}

async function table() {
  const clock = testClock();
  const { rooms, deliver } = twoNodes(clock);
  const [one, other] = rooms;
  await one.open('d', wanted);
  const here = await one.find('d');
  const there = await other.find('d');
  if (!here || !there) throw new Error('the dialogue is not there');
  for (const key of ['a', 'b']) await here.submit(`join ${key}`, { role: 'newcomer' }, { type: 'join', key, group: 1 });
  for (const phase of ['purpose', 'model', 'exercise'] as const) {
    await here.submit(phase, facilitator, { type: 'enterPhase', phase });
  }
  await there.readOn();
  return { here, there, deliver, rooms, clock };
}

const takePen = (room: Room, seat: number, id: string) => room.submit(id, { role: 'seat', seat }, { type: 'takePen' });

test('the pen of a phone that is with one node is not free at the other, and is once the phone has gone', async () => {
  const { here, there, deliver, clock } = await table();
  const leave = here.listen({ role: 'seat', seat: 1 }, nobody);
  await takePen(here, 1, 'taken');
  await deliver();
  for (let minute = 0; minute < 3; minute += 1) {
    await clock.pass(25_000);
    here.hear(1);
    await clock.pass(10_000);
    await deliver();
    assert.deepEqual(await takePen(there, 2, `minute ${minute}`), { refusal: 'pen-is-held' });
  }
  leave();
  await clock.pass(10_000);
  await deliver();
  await clock.pass(31_000);
  await deliver();
  assert.ok('seq' in (await takePen(there, 2, 'now it is free')));
  await here.readOn();
  assert.equal(here.dialogue.groups[0]?.pen.holder, 2);
});

test('whoever takes the pen at one node is here for the other, which may not have heard of the phone yet', async () => {
  const { here, there, clock } = await table();
  await clock.pass(60_000);
  await takePen(here, 1, 'taken');
  await there.readOn();
  assert.deepEqual(await takePen(there, 2, 'too late'), { refusal: 'pen-is-held' });
});

test('after news may have been lost nobody is taken for gone before they had the time to be heard of', async () => {
  const { there, clock } = await table();
  await takePen(there, 1, 'taken');
  await clock.pass(60_000);
  there.missedChanges();
  assert.deepEqual(await takePen(there, 2, 'too soon'), { refusal: 'pen-is-held' });
  await clock.pass(31_000);
  assert.ok('seq' in (await takePen(there, 2, 'later')));
});

test('the same id gets the same answer at both nodes, and is done once', async () => {
  const { here, there } = await table();
  const command = { type: 'addNote', group: 1, question: 'why', text: 'en gang' } as const;
  const [one, other] = await Promise.all([
    here.submit('same', { role: 'seat', seat: 1 }, command),
    there.submit('same', { role: 'seat', seat: 1 }, command),
  ]);
  assert.deepEqual(one, other);
  await there.readOn();
  assert.equal(there.dialogue.groups[0]?.notes.length, 1);
});

test('a room that learns of a deletion while commands wait in it tells those who asked, and ends', async () => {
  const { here, there, rooms } = await table();
  let hasEnded = false;
  there.listen({ role: 'screen' }, { ...nobody, end: () => (hasEnded = true) });
  await rooms[0].remove('d');
  assert.deepEqual(await takePen(there, 1, 'late'), { refusal: 'unknown-dialogue' });
  assert.deepEqual(await takePen(here, 1, 'late, too'), { refusal: 'unknown-dialogue' });
  assert.equal(hasEnded, true);
  assert.equal(await rooms[1].find('d'), undefined);
});

test('the log holds no title that has been taken back, from the first one on', async () => {
  const log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock: testClock() });
  await rooms.open('d', wanted);
  const room = await rooms.find('d');
  assert.equal(room?.dialogue.title, 'Afdeling B');
  await room?.submit('renames', facilitator, { type: 'rename', title: 'Afdeling C' });
  assert.ok(!JSON.stringify(await log.read('d')).includes('Afdeling B'));
  assert.equal((await rooms.peek('d'))?.title, 'Afdeling C');
});

test('a phone that waits is shown the dialogue that a backup has brought back', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock, pace: { table: 0, observer: 0 } });
  await rooms.open('d', { ...wanted, modes: ['phones'] });
  const room = await rooms.find('d');
  assert.ok(room);
  for (const phase of ['purpose', 'model', 'exercise'] as const)
    await room.submit(`to ${phase}`, facilitator, { type: 'enterPhase', phase });
  for (const key of ['a', 'b']) await room.submit(`join ${key}`, { role: 'newcomer' }, { type: 'join', key, group: 1 });
  const [summary] = await log.list();
  assert.ok(summary);
  const backup = { ...summary, entries: await log.read('d') };
  await room.submit('in', facilitator, { type: 'admit', seat: 2, group: 1 });
  const views: string[] = [];
  room.listen({ role: 'seat', seat: 2 }, { ...nobody, send: (_, view) => void views.push(view) });
  assert.match(views.at(-1) ?? '', /"table"/);
  await log.replace(backup);
  await room.readOn();
  assert.match(views.at(-1) ?? '', /"waiting":\{"agenda"/);
});
