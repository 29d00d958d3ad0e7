import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { competenceModel } from '../content/guides/competence-model/guide.ts';
import type { Command } from '../dialogue/command.ts';
import type { Event } from '../dialogue/event.ts';
import { memoryLog } from '../log/memory.ts';
import type { Room } from './room.ts';
import { roomsOver } from './rooms.ts';

const facilitator = { role: 'facilitator' } as const;
const wanted = {
  title: '',
  guide: competenceModel,
  durations: competenceModel.durations,
  modes: ['phones'],
  keys: { facilitator: 'f', screen: 's', result: 'r' },
  previous: null,
} as const;

/** Three people came, and were counted. */
const LOCK = { type: 'lock', companyRevision: 4 } as const;

/** Three people rate all factors, and all but the last lock. */
function ratings(room: Room): readonly Promise<unknown>[] {
  return [1, 2, 3].flatMap((seat) => {
    const send = (name: string, command: Command) => room.submit(`${seat} ${name}`, { role: 'seat', seat }, command);
    const rates = competenceModel.factors.map((factor) => send(factor, { type: 'rate', factor, answer: 3 }));
    return seat === 3 ? rates : [...rates, send('lock', LOCK)];
  });
}

for (const where of ['in the same instant', 'after a restart', 'at another node']) {
  test(`who gave a rating and who locked is gone from the log when the last of the group locks ${where}`, async () => {
    await using log = memoryLog<Event>({ type: 'erased' });
    using one = roomsOver(log, { clock: testClock() });
    using other = roomsOver({ ...log, isShared: true }, { clock: testClock() });
    await one.open('d', wanted);
    const room = await one.find('d');
    assert.ok(room);
    const join = (key: string) => room.submit(`join ${key}`, { role: 'newcomer' }, { type: 'join', key, group: 1 });
    await Promise.all(['a', 'b', 'c'].map(join));
    for (const phase of ['purpose', 'model', 'exercise'] as const)
      await room.submit(phase, facilitator, { type: 'enterPhase', phase });
    await room.submit('count', facilitator, { type: 'countPeople', group: 1, people: 3 });
    if (where === 'at another node') await other.find('d');
    const rating = ratings(room);
    if (where !== 'in the same instant') await Promise.all(rating);
    const last = where === 'in the same instant' ? room : await other.find('d');
    await last?.submit('3 lock', { role: 'seat', seat: 3 }, LOCK);
    const types = (await log.read('d')).map(({ event }) => event.type);
    assert.equal(types.at(-1), 'revealed');
    for (const type of ['rated', 'locked'] as const) assert.equal(types.includes(type), false);
    assert.equal(types.filter((type) => type === 'erased').length, 3 * 7);
  });
}
