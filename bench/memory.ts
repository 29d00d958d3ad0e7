import { type Child, rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { RawCrowd } from './rawcrowd.ts';

const PHONES = 10_000;
const WARM_UP_PHONES = 1_000;

/** What a phone that is connected and idle costs, with its seat, its group and all. */
export async function memoryOfPhone(): Promise<readonly Figure[]> {
  const { bytes, view } = await ours();
  return [
    {
      name: 'memory',
      what: 'memory of a connected phone (RSS after the garbage is gone)',
      unit: 'kB',
      reached: bytes / 1_000,
      raw: (await bare(view)) / 1_000,
      must: { mostTimesRaw: 2 },
    },
  ];
}

async function ours() {
  await using child = await server();
  const warm = await new Crowd(child.port).open(WARM_UP_PHONES / 5);
  await warm.fill(WARM_UP_PHONES);
  warm.close();
  const crowd = await new Crowd(child.port).open(PHONES / 5);
  const bytes = await grown(child, () => crowd.fill(PHONES));
  const view = crowd.streams[0]?.newest.length ?? 0;
  crowd.close();
  return { bytes, view };
}

async function bare(view: number): Promise<number> {
  await using child = await rawServer();
  const warm = new RawCrowd(child.port);
  await warm.fill(WARM_UP_PHONES);
  await warm.publish(view);
  warm.close();
  const crowd = new RawCrowd(child.port);
  const bytes = await grown(child, async () => {
    await crowd.fill(PHONES);
    await crowd.publish(view);
  });
  crowd.close();
  return bytes;
}

async function grown(child: Child, fill: () => Promise<void>): Promise<number> {
  const before = await child.settled();
  await fill();
  const after = await child.settled();
  return (after.rssBytes - before.rssBytes) / PHONES;
}
