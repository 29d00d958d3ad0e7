import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import type { Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import type { Log } from '../log/log.ts';
import { memoryLog } from '../log/memory.ts';
import { roomsOver } from './rooms.ts';

const facilitator = { role: 'facilitator' } as const;
const tooEarly: Command = { type: 'addTime', minutes: 5 };
const openDoor: Command = { type: 'setDoor', door: 'open' };
const wanted = {
  title: '',
  guide: competenceModel,
  durations: competenceModel.durations,
  modes: ['phones'],
  keys: { facilitator: 'f', screen: 's', result: 'r' },
  previous: null,
} as const;

/** A node that has just started over this log, and the room in it. */
async function room(log: Log<Event>) {
  const rooms = roomsOver(log, { clock: testClock() });
  await rooms.open('d', wanted);
  const opened = await rooms.find('d');
  if (!opened) throw new Error('there is no room');
  return Object.assign(opened, { [Symbol.dispose]: () => rooms[Symbol.dispose]() });
}

test('what was refused is refused again after a restart, also when it could be done by then', async () => {
  await using log = memoryLog<Event>({ type: 'erased' });
  using before = await room(log);
  const first = await before.submit('early', facilitator, tooEarly);
  await before.submit('begin', facilitator, { type: 'enterPhase', phase: 'purpose' });
  using after = await room(log);
  assert.deepEqual(first, { refusal: 'wrong-phase' });
  assert.deepEqual(await after.submit('early', facilitator, tooEarly), first);
  assert.equal(after.dialogue.extraMinutes, 0);
});

test('what was so already is not done after a restart, when it is so no more', async () => {
  await using log = memoryLog<Event>({ type: 'erased' });
  using before = await room(log);
  const first = await before.submit('open', facilitator, openDoor);
  await before.submit('shut', facilitator, { type: 'setDoor', door: 'closed' });
  using after = await room(log);
  assert.deepEqual(await after.submit('open', facilitator, openDoor), first);
  assert.equal(after.dialogue.door, 'closed');
});

test('a newcomer who is turned away leaves nothing in the log', async () => {
  await using log = memoryLog<Event>({ type: 'erased' });
  using lobby = await room(log);
  await lobby.submit('shut', facilitator, { type: 'setDoor', door: 'closed' });
  const join = { type: 'join', key: 'k', group: null } as const;
  const before = await log.read('d');
  assert.deepEqual(await lobby.submit('join k', { role: 'newcomer' }, join), { refusal: 'door-closed' });
  assert.deepEqual(await log.read('d'), before);
});

test('whoever waits and is let in by nobody leaves nothing in the log by being refused, and nothing by asking where they ask', async () => {
  await using log = memoryLog<Event>({ type: 'erased' });
  using table = await room(log);
  await table.submit('first', { role: 'newcomer' }, { type: 'join', key: 'first', group: 1 });
  for (const phase of ['purpose', 'model', 'exercise'] as const)
    await table.submit(phase, facilitator, { type: 'enterPhase', phase });
  await table.submit('second', { role: 'newcomer' }, { type: 'join', key: 'second', group: 1 });
  const stranger = { role: 'seat', seat: 2 } as const;
  const before = await log.read('d');
  assert.ok('refusal' in (await table.submit('unlock', stranger, { type: 'unlock' })));
  await table.submit('asks', stranger, { type: 'move', seat: 2, group: 1 });
  assert.deepEqual(await log.read('d'), before);
});
