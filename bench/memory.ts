import { type Child, rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { RawCrowd } from './rawcrowd.ts';

const ROOM = 300;
const PHONES = 10_000;
const WARM_UP_PHONES = 1_000;

/** What the machine gives to the server when a room of phones has just come, garbage and all; raw is a bare process with as many streams. */
export async function memoryOfServer(): Promise<readonly Figure[]> {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(ROOM / 5);
  await crowd.fill(ROOM);
  const { rssBytes } = await child.usage();
  const view = crowd.streams[0]?.newest.length ?? 0;
  crowd.close();
  await using bare = await rawServer();
  const rawCrowd = new RawCrowd(bare.port);
  await rawCrowd.fill(ROOM);
  await rawCrowd.publish(view);
  const raw = await bare.usage();
  rawCrowd.close();
  return [
    {
      name: 'memory of the server',
      what: `memory of the server with ${ROOM} phones (RSS as they have come)`,
      unit: 'MB',
      reached: rssBytes / 1e6,
      raw: raw.rssBytes / 1e6,
      must: { atMost: 110 },
    },
  ];
}

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
      must: { maxTimesRaw: 2 },
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
