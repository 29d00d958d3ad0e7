import { setTimeout as after } from 'node:timers/promises';
import { MAX_PEOPLE_AT_TABLE } from '../src/dialogue/limits.ts';
import { rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { RawCrowd } from './rawcrowd.ts';
import { median, p99 } from './sample.ts';

const PHONES = 10_000;
const IN_GROUP = 5;
const GROUPS = PHONES / IN_GROUP;
const PER_SECOND = 1_000;
const TICK_MS = 10;
const WARM_UP_S = 5;
const MEASURED_S = 10;
const MAX_BEYOND_RAW_MS = { p50: 25, p99: 150 };

/** A thousand corrected head counts a second, spread over the room: when the others at the table see them. */
export async function tapSeen(): Promise<readonly Figure[]> {
  const { times, bytes } = await ours();
  const raw = await bare(bytes);
  const what = `tap → seen by the group's other phones, ${PER_SECOND}/s over ${PHONES} phones`;
  return [
    {
      name: 'tapSeenP50',
      what: `${what}, p50`,
      unit: 'ms',
      reached: median(times),
      raw: median(raw),
      must: { maxBeyondRaw: MAX_BEYOND_RAW_MS.p50 },
    },
    {
      name: 'tapSeenP99',
      what: `${what}, p99`,
      unit: 'ms',
      reached: p99(times),
      raw: p99(raw),
      must: { maxBeyondRaw: MAX_BEYOND_RAW_MS.p99 },
    },
  ];
}

async function ours() {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(GROUPS);
  await crowd.fill(PHONES);
  await crowd.advanceTo('exercise');
  const tables = crowd.tables(GROUPS);
  const taps = tables.map(() => 0);
  const tap = async () => {
    const index = Math.floor(Math.random() * GROUPS);
    const [phone, ...others] = tables[index] ?? [];
    // The same number again would change nothing, and nobody would be told.
    taps[index] = ((taps[index] ?? 0) + 1) % MAX_PEOPLE_AT_TABLE;
    const said = await crowd.send({ type: 'countPeople', group: index + 1, people: 1 + taps[index] }, phone);
    return crowd.seen(said.seq, said.startedAt, others);
  };
  const times = await often(tap, () => crowd.forget());
  const bytes = crowd.streams[0]?.newest.length ?? 0;
  crowd.close();
  return { times, bytes };
}

async function bare(bytes: number): Promise<readonly number[]> {
  await using child = await rawServer();
  const crowd = new RawCrowd(child.port);
  await crowd.fill(PHONES);
  const times = await often(
    () => {
      const first = Math.floor(Math.random() * GROUPS) * IN_GROUP;
      return crowd.publish(bytes, first, first + IN_GROUP - 1);
    },
    () => {},
  );
  crowd.close();
  return times;
}

/** Does `work` at an even pace, whether or not the ones before are done; gives what came of it after the warm-up. */
async function often(work: () => Promise<readonly number[]>, onwarm: () => void): Promise<readonly number[]> {
  const done: Promise<readonly number[]>[] = [];
  const perTick = (PER_SECOND * TICK_MS) / 1_000;
  const startedAt = performance.now();
  for (let tick = 0; tick < ((WARM_UP_S + MEASURED_S) * 1_000) / TICK_MS; tick += 1) {
    await after(Math.max(0, startedAt + tick * TICK_MS - performance.now()));
    if (tick === (WARM_UP_S * 1_000) / TICK_MS) {
      await Promise.all(done.splice(0));
      onwarm();
    }
    for (let count = 0; count < perTick; count += 1) done.push(work());
  }
  return (await Promise.all(done)).flat();
}
