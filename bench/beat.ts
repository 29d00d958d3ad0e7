import { setTimeout as after } from 'node:timers/promises';
import { server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';

const PHONES = 1_000;
/** Three heartbeats of each phone. */
const MEASURED_MS = 30_000;
/** A twentieth of one core. */
const MAX_MS_PER_SECOND = 50;

/** A thousand phones do nothing but listen, and answer whenever the server asks whether they are there. */
export async function heartbeat(): Promise<readonly Figure[]> {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(PHONES / 5);
  await crowd.fill(PHONES);
  // Each over a connection of its own, as in life.
  const { rssBytes: without } = await child.settled();
  await crowd.openLines(PHONES);
  const before = await child.settled();
  await after(MEASURED_MS);
  const { cpuMs } = await child.usage();
  const dropped = crowd.streams.filter(({ isClosed }) => isClosed).length;
  const { rssBytes } = await child.settled();
  crowd.close();
  return [
    {
      name: 'heartbeat',
      what: `processor time for ${PHONES} phones that listen and answer, in each second`,
      unit: 'ms',
      reached: ((cpuMs - before.cpuMs) * 1_000) / MEASURED_MS,
      must: { atMost: MAX_MS_PER_SECOND },
    },
    {
      name: 'heartbeatMemory',
      what: '  memory of the connection that a phone answers over',
      unit: 'kB',
      reached: (rssBytes - without) / PHONES / 1_000,
    },
    {
      name: 'heartbeatKept',
      what: '  of them still connected',
      unit: 'kept',
      reached: PHONES - dropped,
      must: { atLeast: PHONES },
    },
  ];
}
