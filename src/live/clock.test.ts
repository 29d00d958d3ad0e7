import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import type { Actor, Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import { PHASES } from '../dialogue/guide.ts';
import { memoryLog } from '../log/memory.ts';
import { eraseWhenDue } from './retention.ts';
import { roomsOver } from './rooms.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const wanted = {
  title: 'Afdeling B',
  guide: competenceModel,
  durations: competenceModel.durations,
  modes: ['table'],
  keys: { facilitator: 'f', screen: 's', result: 'r' },
} as const;

for (const [name, jumpMs] of [
  ['an hour back', -HOUR_MS],
  ['an hour ahead', HOUR_MS],
  ['a year back', -365 * DAY_MS],
  ['a year ahead', 365 * DAY_MS],
] as const) {
  test(`when the clock jumps ${name} all goes on in order, and the pen stays where it is`, async () => {
    const clock = testClock();
    await using log = memoryLog<Event>({ type: 'erased' });
    using rooms = roomsOver(log, { clock });
    await rooms.open('d', wanted);
    const room = await rooms.find('d');
    for (const key of ['a', 'b'])
      await room?.submit(`join ${key}`, { role: 'newcomer' }, { type: 'join', key, group: 1 });
    for (const phase of ['purpose', 'model', 'exercise'] as const) {
      await room?.submit(phase, { role: 'facilitator' }, { type: 'enterPhase', phase });
    }
    await room?.submit('pen', { role: 'seat', seat: 1 }, { type: 'takePen' });
    clock.set(jumpMs);
    assert.deepEqual(await room?.submit('pen, too', { role: 'seat', seat: 2 }, { type: 'takePen' }), {
      refusal: 'pen-is-held',
    });
    const last = await room?.submit('on', { role: 'facilitator' }, { type: 'enterPhase', phase: 'closing' });
    const stored = await log.read('d');
    assert.deepEqual(last, { seq: stored.length });
    assert.deepEqual(
      stored.map(({ seq }) => seq),
      stored.map((_, index) => index + 1),
    );
    assert.deepEqual((await rooms.peek('d'))?.phase, 'closing');
  });
}

test('a clock that jumps a year ahead erases nothing on that day, and is told of', async () => {
  const clock = testClock();
  const problems: string[] = [];
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  await rooms.open('d', wanted);
  const stop = eraseWhenDue(rooms, { clock, onproblem: (problem) => problems.push(problem) });
  const left = async (days: number) => {
    await clock.pass(days * DAY_MS);
    return (await rooms.list()).length;
  };
  await left(0.5);
  clock.set(366 * DAY_MS);
  assert.equal(await left(0.5), 1);
  assert.deepEqual(problems, [
    'the clock of this machine jumped ahead by 366 days: nothing is erased in this hour',
    'the clock of this machine jumped ahead by 366 days: nothing is erased today',
  ]);
  clock.set(-366 * DAY_MS);
  assert.equal(await left(1), 1, 'the clock was set right');
  assert.equal(await left(30), 0);
  stop();
});

const behind = async (days: number) => {
  const clock = testClock();
  const log = memoryLog<Event>({ type: 'erased' });
  const rooms = roomsOver(log, { clock });
  const problems: string[] = [];
  clock.set(-days * DAY_MS);
  await rooms.open('held today', wanted);
  const start = () => eraseWhenDue(rooms, { clock, onproblem: (problem) => problems.push(problem) });
  const left = async (afterDays: number) => {
    await clock.pass(afterDays * DAY_MS);
    return (await rooms.list()).length;
  };
  return { clock, start, left, problems };
};

const KEPT = 'this machine was off for long, or its clock was wrong: what seems old is kept for 30 days more';

test('a dialogue that was held while the clock was a year behind is kept as long as others when it is set right', async () => {
  const { clock, start, left, problems } = await behind(365);
  const stop = start();
  await left(0.5);
  clock.set(365 * DAY_MS);
  assert.equal(await left(28), 1);
  assert.equal(problems.at(-1), KEPT);
  assert.equal(await left(5), 0, 'and no longer');
  stop();
});

test('so it is when the clock is set right while the server does not run, and only once', async () => {
  const { clock, start, left, problems } = await behind(365);
  clock.set(365 * DAY_MS);
  start()();
  for (const daysOff of [8, 8, 8]) {
    const stop = start();
    assert.equal(await left(0.5), 1);
    stop();
    await left(daysOff);
  }
  assert.equal(problems.filter((problem) => problem === KEPT).length, 1);
  await left(10);
  const stop = start();
  assert.equal(await left(0.5), 0, 'a machine that is seldom on keeps nothing for ever');
  stop();
});

for (const days of [31, 400]) {
  test(`a server that is started with a clock ${days} days ahead erases nothing, says so, and not after a restart either`, async () => {
    const clock = testClock();
    await using log = memoryLog<Event>({ type: 'erased' });
    using rooms = roomsOver(log, { clock });
    for (const id of ['open', 'ended']) await rooms.open(id, wanted);
    const room = await rooms.find('ended');
    for (const phase of PHASES) await room?.submit(phase, { role: 'facilitator' }, { type: 'enterPhase', phase });
    clock.set(days * DAY_MS);
    const problems: string[] = [];
    const start = () => eraseWhenDue(rooms, { clock, onproblem: (problem) => problems.push(problem) });
    const first = start();
    await rooms.open('by the wrong clock', wanted);
    await clock.pass(5 * 60_000);
    first();
    const second = start();
    await clock.pass(DAY_MS);
    assert.deepEqual((await rooms.list()).map(({ dialogue }) => dialogue).toSorted(), [
      'by the wrong clock',
      'ended',
      'open',
    ]);
    assert.ok(problems.includes(KEPT), problems.join('\n'));
    second();
  });
}

test('ratings are not erased in the hour after a start that finds nothing of the last week, and that is said', async () => {
  const clock = testClock();
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock });
  await rooms.open('d', { ...wanted, modes: ['phones'] });
  const room = await rooms.find('d');
  const send = (name: string, actor: Actor, command: Command) => room?.submit(name, actor, command);
  for (const key of ['a', 'b', 'c']) await send(key, { role: 'newcomer' }, { type: 'join', key, group: 1 });
  for (const phase of ['purpose', 'model', 'exercise'] as const)
    await send(phase, { role: 'facilitator' }, { type: 'enterPhase', phase });
  await send('count', { role: 'facilitator' }, { type: 'countPeople', group: 1, people: 3 });
  await send('rate', { role: 'seat', seat: 1 }, { type: 'rate', factor: 'openness', answer: 3 });
  const areThere = async () => (await log.read('d')).some(({ event }) => event.type === 'rated');
  clock.set(8 * DAY_MS);
  const problems: string[] = [];
  const stop = eraseWhenDue(rooms, { clock, onproblem: (problem) => problems.push(problem) });
  await clock.pass(HOUR_MS / 2);
  assert.equal(await areThere(), true, 'people may be at their tables, and only the clock is wrong');
  assert.deepEqual(problems, [
    'nothing happened here for a week, or the clock is wrong: no ratings are erased in this hour',
  ]);
  await clock.pass(HOUR_MS);
  assert.equal(await areThere(), false);
  stop();
});
