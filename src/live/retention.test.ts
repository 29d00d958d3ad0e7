import assert from 'node:assert/strict';
import { test } from 'node:test';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import type { Event } from '../dialogue/event.ts';
import { PHASES } from '../dialogue/guide.ts';
import { memoryLog } from '../log/memory.ts';
import { eraseDue } from './retention.ts';
import { type Rooms, roomsOver } from './rooms.ts';

const DAY_MS = 24 * 60 * 60_000;
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
  for (const phase of PHASES) await room?.submit(`to ${phase}`, { role: 'facilitator' }, { type: 'enterPhase', phase });
}

test('a dialogue is kept for a year after it ended, and for 30 days after the last change when it never did', async () => {
  let now = 0;
  await using log = memoryLog<Event>({ type: 'erased' });
  using rooms = roomsOver(log, { clock: () => now });
  await ended(rooms, 'ended');
  await rooms.open('unfinished', wanted);
  const left = async (days: number) => {
    now = days * DAY_MS;
    await eraseDue(rooms, now);
    const kept = await Promise.all(['ended', 'unfinished'].map(async (id) => ((await rooms.find(id)) ? [id] : [])));
    return kept.flat();
  };
  assert.deepEqual(await left(30), ['ended', 'unfinished']);
  assert.deepEqual(await left(31), ['ended']);
  assert.deepEqual(await left(364), ['ended']);
  assert.deepEqual(await left(366), []);
});
