import { setTimeout as after } from 'node:timers/promises';
import { competenceModel } from '../src/content/guides/competence-model/guide.ts';
import { rawServer, server } from './child.ts';
import { Crowd, type SeatedPhone } from './crowd.ts';
import type { Figure } from './figure.ts';
import { RawCrowd } from './rawcrowd.ts';
import { p99 } from './sample.ts';

const PHONES = 1_002;
const IN_GROUP = 6;
const GROUPS = PHONES / IN_GROUP;
const WARM_UP_GROUPS = 60;
const PAUSE_MS = 20;
/** All of a group came, and were counted. */
const LOCK = { type: 'lock', companyRevision: IN_GROUP + 1 } as const;

/** The last of a group of six locks, and its ratings open on all six phones. */
export async function groupReveal(): Promise<readonly Figure[]> {
  const { times, bytes } = await ours();
  const raw = await bare(bytes);
  return [
    {
      name: 'reveal',
      what: `reveal in a group of ${IN_GROUP} while ${PHONES} phones are in the room, p99`,
      unit: 'ms',
      reached: p99(times),
      raw: p99(raw),
      must: { atMost: 25 },
    },
  ];
}

async function ours() {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(GROUPS);
  const watchers = await crowd.watch();
  await crowd.fill(PHONES);
  await crowd.advanceTo('exercise');
  const groups = crowd.tables(GROUPS);
  for (const [index, group] of groups.entries()) await rate(crowd, group, index);
  const times: number[] = [];
  for (const [index, group] of groups.entries()) {
    await after(PAUSE_MS);
    const said = await crowd.send(LOCK, group.at(-1));
    const seen = await crowd.seen(said.seq, said.startedAt, group);
    if (index >= WARM_UP_GROUPS) times.push(...seen);
  }
  const bytes = groups[0]?.[0]?.stream?.newest.length ?? 0;
  for (const watcher of watchers) watcher.close();
  crowd.close();
  return { times, bytes };
}

/** Everybody in the group rates everything, and all but the last lock. */
async function rate(crowd: Crowd, group: readonly SeatedPhone[], seed: number): Promise<void> {
  const rateAll = async (phone: SeatedPhone, place: number) => {
    for (const [index, factor] of competenceModel.factors.entries()) {
      await crowd.send({ type: 'rate', factor, answer: 1 + ((seed + place + index) % 5) }, phone);
    }
    if (place < IN_GROUP - 1) await crowd.send(LOCK, phone);
  };
  await Promise.all(group.map(rateAll));
}

async function bare(bytes: number): Promise<readonly number[]> {
  await using child = await rawServer();
  const crowd = new RawCrowd(child.port);
  await crowd.fill(PHONES);
  const times: number[] = [];
  for (let group = 0; group < GROUPS; group += 1) {
    await after(PAUSE_MS);
    const seen = await crowd.publish(bytes, group * IN_GROUP, (group + 1) * IN_GROUP);
    if (group >= WARM_UP_GROUPS) times.push(...seen);
  }
  crowd.close();
  return times;
}
