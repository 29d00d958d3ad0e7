import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type TestClock, testClock } from '../clock/testing/clock.ts';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import type { Actor, Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import { PHASES } from '../dialogue/guide.ts';
import { memoryLog } from '../log/memory.ts';
import { eraseDue, eraseSilentRatings, eraseWhenDue } from './retention.ts';
import { type Rooms, roomsOver } from './rooms.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const facilitator = { role: 'facilitator' } as const;
const wanted = {
  title: '',
  guide: competenceModel,
  durations: competenceModel.durations,
  modes: ['phones'],
  keys: { facilitator: 'f', screen: 's', result: 'r' },
} as const;

async function ended(rooms: Rooms, id: string): Promise<void> {
  await rooms.open(id, wanted);
  const room = await rooms.find(id);
  for (const phase of PHASES) await room?.submit(`to ${phase}`, facilitator, { type: 'enterPhase', phase });
}

/** Lets time go by until `erasing`, which pauses between dialogues, is done. */
async function settled(clock: TestClock, erasing: Promise<void>): Promise<void> {
  let isDone = false;
  const done = erasing.finally(() => {
    isDone = true;
  });
  while (!isDone) await clock.pass(20);
  await done;
}

/** A dialogue in which one of three has rated, and what sends it more commands. */
async function rating(
  rooms: Rooms,
  id: string,
): Promise<(name: string, actor: Actor, command: Command) => Promise<unknown>> {
  await rooms.open(id, wanted);
  const room = await rooms.find(id);
  const send = async (name: string, actor: Actor, command: Command) => room?.submit(`${id} ${name}`, actor, command);
  for (const key of ['a', 'b', 'c']) await send(`join ${key}`, { role: 'newcomer' }, { type: 'join', key, group: 1 });
  for (const phase of ['purpose', 'model', 'exercise'] as const)
    await send(phase, facilitator, { type: 'enterPhase', phase });
  await send('count', facilitator, { type: 'countPeople', group: 1, people: 3 });
  await send('rate', { role: 'seat', seat: 1 }, { type: 'rate', factor: 'openness', answer: 3 });
  return send;
}

const ratingsIn = async (rooms: Rooms, id: string) => {
  const talk = (await rooms.peek(id))?.groups[0]?.talk;
  return talk?.step === 'rate' ? talk.sheets.size : 0;
};

test('ratings are erased when nobody has done anything for a day, and not before', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  const send = await rating(rooms, 'd');
  const stop = eraseWhenDue(rooms, { clock, onproblem: (problem) => assert.fail(problem) });
  await clock.pass(20 * HOUR_MS);
  await send('help', { role: 'seat', seat: 2 }, { type: 'setHelp', group: 1, wanted: true });
  await clock.pass(23 * HOUR_MS);
  assert.equal(await ratingsIn(rooms, 'd'), 1);
  await clock.pass(2 * HOUR_MS);
  assert.equal(await ratingsIn(rooms, 'd'), 0);
  assert.equal(
    (await log.read('d')).some(({ event }) => event.type === 'rated'),
    false,
  );
  stop();
});

test('what is refused keeps neither ratings nor the dialogue any longer', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  const send = await rating(rooms, 'd');
  const [before] = await rooms.list();
  await clock.pass(23 * HOUR_MS);
  // A page that nobody has closed may try for ever.
  const refused = await send('rename', { role: 'seat', seat: 2 }, { type: 'rename', title: 'Vores' });
  assert.deepEqual(refused, { refusal: 'not-allowed' });
  assert.deepEqual(await rooms.list(), [before]);
  await clock.pass(2 * HOUR_MS);
  await settled(clock, eraseSilentRatings(rooms, clock, new Map()));
  assert.equal(await ratingsIn(rooms, 'd'), 0);
});

test('a later code is kept as long as its dialogue, however old it is, and goes with it', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  const send = await rating(rooms, 'd');
  const codes = async () => (await rooms.list()).map(({ dialogue }) => dialogue).sort();
  await rooms.addCode('d', 'later');
  await send('code', { role: 'system' }, { type: 'replaceCode', code: 'later', replaced: null });
  // A server that ended before the dialogue was told of it.
  await rooms.addCode('gone', 'lost');
  for (let month = 0; month < 14; month += 1) {
    await clock.pass(29 * DAY_MS);
    await send(`help ${month}`, { role: 'seat', seat: 2 }, { type: 'setHelp', group: 1, wanted: month % 2 === 0 });
  }
  await settled(clock, eraseDue(rooms, clock));
  assert.deepEqual(await codes(), ['d', 'later']);
  assert.equal((await rooms.findByLaterCode('later'))?.id, 'd');
  await clock.pass(31 * DAY_MS);
  await settled(clock, eraseDue(rooms, clock));
  assert.deepEqual(await codes(), []);
  assert.equal(await rooms.findByLaterCode('later'), undefined);
});

test('the erasure is no change: it does not keep the dialogue longer, and is done once', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  await rating(rooms, 'd');
  const [before] = await rooms.list();
  await clock.pass(2 * DAY_MS);
  const done = new Map<string, number>();
  await settled(clock, eraseSilentRatings(rooms, clock, done));
  const { length } = await log.read('d');
  const [after] = await rooms.list();
  assert.ok(before && after && after.lastModified - before.lastModified < 10, 'as silent as before');
  for (const again of [done, new Map<string, number>()]) await settled(clock, eraseSilentRatings(rooms, clock, again));
  assert.equal((await log.read('d')).length, length);
  await clock.pass(29 * DAY_MS);
  await settled(clock, eraseDue(rooms, clock));
  assert.deepEqual(await rooms.list(), []);
});

test('ratings that a backup brings back are erased at the next look, whenever it was taken', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  await rating(rooms, 'd');
  const [summary] = await log.list();
  assert.ok(summary);
  const backup = { ...summary, entries: await log.read('d') };
  await clock.pass(2 * DAY_MS);
  const done = new Map<string, number>();
  for (let looks = 1; looks <= 3; looks += 1) {
    for (let look = 0; look < looks; look += 1) await settled(clock, eraseSilentRatings(rooms, clock, done));
    assert.equal(await ratingsIn(rooms, 'd'), 0);
    await log.replace(backup);
    await (await rooms.find('d'))?.readOn();
    assert.equal(await ratingsIn(rooms, 'd'), 1);
    await settled(clock, eraseSilentRatings(rooms, clock, done));
    assert.equal(await ratingsIn(rooms, 'd'), 0);
  }
});

test('two nodes that find the same silent dialogue erase its ratings once', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using one = roomsOver({ ...log, isShared: true }, { clock });
  using other = roomsOver({ ...log, isShared: true }, { clock });
  await rating(one, 'd');
  await other.find('d');
  await clock.pass(2 * DAY_MS);
  const sweeps = [one, other].map((rooms) => eraseSilentRatings(rooms, clock, new Map()));
  await settled(
    clock,
    Promise.all(sweeps).then(() => undefined),
  );
  const erasures = (await log.read('d')).filter(({ event }) => event.type === 'ratingsErased');
  assert.equal(erasures.length, 1);
});

test('a dialogue is kept for a year after it ended, and for 30 days after the last change when it never did', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  await ended(rooms, 'ended');
  await rooms.open('unfinished', wanted);
  const openedAt = clock.elapsed();
  const left = async (days: number) => {
    await clock.pass(openedAt + days * DAY_MS - clock.elapsed());
    await settled(clock, eraseDue(rooms, clock));
    const kept = await Promise.all(['ended', 'unfinished'].map(async (id) => ((await rooms.find(id)) ? [id] : [])));
    return kept.flat();
  };
  assert.deepEqual(await left(30), ['ended', 'unfinished']);
  assert.deepEqual(await left(31), ['ended']);
  assert.deepEqual(await left(364), ['ended']);
  assert.deepEqual(await left(366), []);
});
