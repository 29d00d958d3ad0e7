import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../src/clock/clock.ts';
import { competenceModel } from '../src/content/guides/competence-model/guide.ts';
import type { Event } from '../src/dialogue/event.ts';
import { EVENT_FORM } from '../src/dialogue/event-form.ts';
import { EVENT_VERSION } from '../src/dialogue/event-version.ts';
import { BEGINNING, type Entry, type Log } from '../src/log/log.ts';
import { sqliteLog } from '../src/log/sqlite.ts';
import { server } from './child.ts';
import type { Figure } from './figure.ts';
import { HttpConnection } from './line.ts';
import { median } from './sample.ts';

const DIALOGUES = 10_000;
const EVENTS = 20;
/** Among them some that a large workplace has left behind, from these codes on. */
const LONG_DIALOGUES = 10;
const LONG_EVENTS = 2_000;
const LONG_FROM = 90_000_000;
const FIRST_CODE = 10_000_000;
const APPENDED_AT_A_TIME = 500;
const STARTS = 3;

/** Started on a disk full of dialogues, most of which nobody asks for. */
export async function coldStart(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sekskant-bench-'));
  await fill(join(folder, 'sekskant.db'));
  const ready: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const child = await server(folder);
    ready.push(child.readyMs);
    await child.stop();
  }
  const opened = await openings(folder);
  rmSync(folder, { recursive: true });
  return [
    {
      name: 'listening',
      what: `from being started until it listens, with ${DIALOGUES} dialogues on the disk`,
      unit: 'ms',
      reached: median(ready),
      must: { atMost: 1_000 },
    },
    {
      name: 'opening',
      what: `a dialogue of ${LONG_EVENTS} events is opened on first use, median of ${LONG_DIALOGUES}`,
      unit: 'ms',
      reached: median(opened),
      must: { atMost: 20 },
    },
    { name: 'openingFirst', what: '  the very first one after a start', unit: 'ms', reached: opened[0] ?? Number.NaN },
  ];
}

/** How long each long dialogue's first visitor waits, in milliseconds. */
async function openings(folder: string): Promise<readonly number[]> {
  const child = await server(folder);
  const line = new HttpConnection(child.port);
  await line.get('/healthz');
  const times: number[] = [];
  for (let index = 0; index < LONG_DIALOGUES; index += 1) {
    const startedAt = performance.now();
    const { status } = await line.get(`/api/dialogues/${LONG_FROM + index}`);
    if (status !== 200) throw new Error(`a dialogue was not opened: ${status}`);
    times.push(performance.now() - startedAt);
  }
  line.close();
  await child.stop();
  return times;
}

async function fill(file: string): Promise<void> {
  await using log = sqliteLog<Event>(file, EVENT_FORM, systemClock);
  for (let index = 0; index < LONG_DIALOGUES; index += 1) await append(log, LONG_FROM + index, LONG_EVENTS);
  for (let index = 0; index < DIALOGUES; index += APPENDED_AT_A_TIME) {
    const codes = Array.from({ length: APPENDED_AT_A_TIME }, (_, place) => FIRST_CODE + index + place);
    await Promise.all(codes.map((code) => append(log, code, EVENTS)));
  }
}

function append(log: Log<Event>, code: number, count: number): Promise<number> {
  return log.append(String(code), BEGINNING, events(count));
}

/** An hour of so many events: everybody sits down, then the groups rate. */
function events(count: number): readonly Entry<Event>[] {
  const { factors, durations } = competenceModel;
  const seats = Math.round(count / 10);
  const groups = Math.ceil(seats / 5);
  const keys = { facilitator: 'f', screen: 's', result: 'r' };
  const modes = Array.from({ length: groups }, () => 'phones' as const);
  const opened: Event = { type: 'opened', at: Date.now(), title: '', guide: competenceModel, durations, modes, keys };
  const joined = Array.from(
    { length: seats },
    (_, index): Event => ({ type: 'joined', seat: index + 1, group: (index % groups) + 1, key: `key ${index}` }),
  );
  const entered = (['purpose', 'model', 'exercise'] as const).map(
    (phase): Event => ({ type: 'phaseEntered', phase, at: Date.now() }),
  );
  const rated = Array.from({ length: count - seats - 4 }, (_, index): Event => {
    const factor = factors[Math.floor(index / seats) % factors.length] ?? '';
    return {
      type: 'rated',
      seat: (index % seats) + 1,
      group: ((index % seats) % groups) + 1,
      factor,
      answer: 'unknown',
    };
  });
  return [opened, ...joined, ...entered, ...rated].map((event, index) => ({
    event,
    version: EVENT_VERSION,
    command: `command ${index}`,
    at: Date.now(),
    erases: [],
  }));
}
