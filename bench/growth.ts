import { setTimeout as after } from 'node:timers/promises';
import { type Child, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';

/** Each size gets about as many deliveries, so that each is measured for about as long. */
const ROOMS = [
  { phones: 100, rounds: 60 },
  { phones: 1_000, rounds: 20 },
  { phones: 10_000, rounds: 5 },
] as const;
const LAST_TO_JOIN = 100;
const PAUSE_MS = 300;
const WARM_UP_PHONES = 1_000;
const MAX_GROWTH = 1.5;

type Cost = { readonly phones: number; readonly joinUs: number; readonly tellUs: number };

/** What a phone costs the server in processor time, in small rooms and in large. */
export async function costAsRoomGrows(): Promise<readonly Figure[]> {
  await using child = await server();
  await cost(child, WARM_UP_PHONES, 20);
  const costs: Cost[] = [];
  for (const { phones, rounds } of ROOMS) costs.push(await cost(child, phones, rounds));
  const each = costs.flatMap(({ phones, joinUs, tellUs }): Figure[] => [
    {
      name: `join${phones}Cpu`,
      what: `a phone joins as the last of ${phones}: processor time`,
      unit: 'µs',
      reached: joinUs,
    },
    {
      name: `tell${phones}Cpu`,
      what: `a phone of ${phones} is told of a new phase: processor time`,
      unit: 'µs',
      reached: tellUs,
    },
  ]);
  const growth = (of: (cost: Cost) => number) => of(costs.at(-1) ?? NONE) / of(costs[0] ?? NONE);
  const what = 'cost of a phone at 10 000 over that at 100:';
  return [
    ...each,
    {
      name: 'growthJoin',
      what: `${what} joining`,
      unit: '×',
      reached: growth(({ joinUs }) => joinUs),
      must: { atMost: MAX_GROWTH },
    },
    {
      name: 'growthTell',
      what: `${what} being told`,
      unit: '×',
      reached: growth(({ tellUs }) => tellUs),
      must: { atMost: MAX_GROWTH },
    },
  ];
}

const NONE: Cost = { phones: 0, joinUs: Number.NaN, tellUs: Number.NaN };

async function cost(child: Child, phones: number, rounds: number): Promise<Cost> {
  const crowd = await new Crowd(child.port).open(phones / 5);
  await crowd.fill(phones - LAST_TO_JOIN);
  await after(PAUSE_MS);
  const join = await spent(child, () => crowd.fill(LAST_TO_JOIN));
  const tell = await spent(child, async () => {
    for (let round = 0; round < rounds; round += 1) {
      await after(PAUSE_MS);
      const said = await crowd.send({ type: 'enterPhase', phase: round % 2 === 0 ? 'purpose' : 'lobby' });
      await crowd.seen(said.seq, said.startedAt);
    }
  });
  crowd.close();
  return { phones, joinUs: join / LAST_TO_JOIN, tellUs: tell / rounds / phones };
}

/** The processor time that the server spends on `work`, in microseconds. */
async function spent(child: Child, work: () => Promise<void>): Promise<number> {
  const before = await child.usage();
  await work();
  const { cpuMs } = await child.usage();
  return (cpuMs - before.cpuMs) * 1_000;
}
