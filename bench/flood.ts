import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Child, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { p99 } from './sample.ts';

const STRANGER = fileURLToPath(new URL('stranger.ts', import.meta.url));
const PHONES = 60;
const MEASURED_MS = 20_000;
/** Sixty people tap this often between them. */
const TAP_EVERY_MS = 20;
const LOOK_EVERY_MS = 500;
const MAX_MS = 500;

/** People work at their tables while a stranger keeps 2 000 slow connections and 1 000 unread streams, and sends garbage. */
export async function flooded(): Promise<readonly Figure[]> {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(PHONES / 5);
  await crowd.fill(PHONES);
  const before = await worked(child, crowd);
  const stranger = fork(STRANGER, [String(child.port)]);
  await once(stranger, 'message');
  const during = await worked(child, crowd);
  const left = once(stranger, 'exit');
  stranger.disconnect();
  await left;
  const kept = crowd.streams.filter(({ isClosed }) => !isClosed).length;
  crowd.close();
  return [
    {
      name: 'flood',
      what: 'a tap of somebody honest while a stranger floods the server, 99th percentile',
      unit: 'ms',
      reached: p99(during.times),
      must: { atMost: MAX_MS },
    },
    { name: 'floodQuiet', what: '  the same before', unit: 'ms', reached: p99(before.times) },
    {
      name: 'floodMemory',
      what: '  the most memory meanwhile, times what it was before',
      unit: '×',
      reached: during.maxBytes / before.maxBytes,
      must: { atMost: 2 },
    },
    { name: 'floodBefore', what: '  memory before', unit: 'MB', reached: before.maxBytes / 1e6 },
    {
      name: 'floodKept',
      what: '  of the phones still connected',
      unit: 'kept',
      reached: kept,
      must: { atLeast: PHONES },
    },
  ];
}

/** Returns how long each tap took, and the most memory that the server had. */
async function worked(child: Child, crowd: Crowd): Promise<{ times: readonly number[]; maxBytes: number }> {
  const times: number[] = [];
  let maxBytes = 0;
  let isOver = false;
  const looking = (async () => {
    for (; !isOver; await after(LOOK_EVERY_MS)) maxBytes = Math.max(maxBytes, (await child.usage()).rssBytes);
  })();
  const sent: Promise<unknown>[] = [];
  const end = performance.now() + MEASURED_MS;
  for (let tap = 0; performance.now() < end; tap += 1) {
    const phone = crowd.phones[tap % PHONES];
    const command = {
      type: 'setHelp',
      group: 1 + (((phone?.seat ?? 1) - 1) % (PHONES / 5)),
      wanted: tap % 2 === 0,
    } as const;
    sent.push(crowd.attempt(command, phone).then(({ ms }) => times.push(ms)));
    await after(TAP_EVERY_MS);
  }
  await Promise.all(sent);
  isOver = true;
  await looking;
  return { times, maxBytes };
}
