// Loaded before a measured process (`--import`), so that it can be asked what it uses. No part of the product.
import { setTimeout as after } from 'node:timers/promises';

/** What a process has used; memory after the garbage is gone. */
export type Usage = {
  readonly rssBytes: number;
  readonly heapBytes: number;
  readonly externalBytes: number;
  /** Processor time since it started, in milliseconds. */
  readonly cpuMs: number;
};

/** Garbage is collected so many times, with a pause to let the allocator give pages back. */
const COLLECTIONS = 4;
const PAUSE_MS = 60;

process.on('message', (question) => {
  if (question === 'usage') process.send?.(usage());
  if (question === 'settle') void settle().then(() => process.send?.(usage()));
});
// Whoever measures has gone: nobody else ends this process.
process.on('disconnect', () => process.exit());
// Being asked is no reason to stay: the product ends when it has closed everything.
process.channel?.unref();

async function settle(): Promise<void> {
  for (let round = 0; round < COLLECTIONS; round += 1) {
    globalThis.gc?.();
    await after(PAUSE_MS);
  }
}

function usage(): Usage {
  const { rss, heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { rssBytes: rss, heapBytes: heapUsed, externalBytes: external, cpuMs: (user + system) / 1_000 };
}
