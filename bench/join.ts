import { setTimeout as after } from 'node:timers/promises';
import { server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { median, p99 } from './sample.ts';

const WITHIN_MS = 1_000;
const WARM_UP_PHONES = 300;
const WAVES = [
  { phones: 300, maxMs: 1_000 },
  { phones: 1_000, maxMs: 2_000 },
] as const;
const MAX_STATE_KB = 5;

/** A room full of people scans the code within one second. */
export async function joinWave(): Promise<readonly Figure[]> {
  await using child = await server();
  await wave(child.port, WARM_UP_PHONES);
  const figures: Figure[] = [];
  for (const { phones, maxMs } of WAVES) {
    const { times, door, view, bytes } = await wave(child.port, phones);
    figures.push(
      {
        name: `join${phones}`,
        what: `${phones} phones join within one second: p99 until each has its view`,
        unit: 'ms',
        reached: p99(times),
        must: { atMost: maxMs },
      },
      {
        name: `join${phones}All`,
        what: '  of them in',
        unit: 'joined',
        reached: times.length,
        must: { atLeast: phones },
      },
      {
        name: `join${phones}View`,
        what: '  state sent to each: what stands at the door, and its view',
        unit: 'kB',
        reached: (door + view) / 1_000,
        must: { atMost: MAX_STATE_KB },
      },
      {
        name: `join${phones}Sent`,
        what: '  all that its stream brought until everybody was in, on average',
        unit: 'kB',
        reached: bytes / 1_000,
        must: { atMost: MAX_STATE_KB },
      },
    );
  }
  return figures;
}

async function wave(port: number, phones: number) {
  const crowd = await new Crowd(port).open(Math.ceil(phones / 5));
  const watchers = await crowd.watch();
  const times = await Promise.all(
    Array.from({ length: phones }, async (_, index) => {
      await after((index * WITHIN_MS) / phones);
      const startedAt = performance.now();
      const stream = crowd.follow(await crowd.joinAnew(index));
      await crowd.until(() => stream.received.length > 0, 'a phone has its first view');
      return (stream.received[0]?.at ?? Number.POSITIVE_INFINITY) - startedAt;
    }),
  );
  const view = median(crowd.streams.map(({ newest }) => newest.length));
  const bytes = crowd.streams.reduce((sum, stream) => sum + stream.bytes, 0) / phones;
  for (const watcher of watchers) watcher.close();
  crowd.close();
  return { times, door: crowd.doorBytes, view, bytes };
}
