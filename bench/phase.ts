import { setTimeout as after } from 'node:timers/promises';
import { rawServer, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { RawCrowd } from './rawcrowd.ts';
import { p99 } from './sample.ts';

const PHONES = 10_000;
const ROUNDS = 6;
const WARM_UP_ROUNDS = 5;
/** Longer than any audience waits between two views. */
const PAUSE_MS = 400;

/** The facilitator leads on, and ten thousand phones in two thousand groups have the new phase. */
export async function phaseChange(): Promise<readonly Figure[]> {
  const { times, bytes } = await ours();
  const raw = await bare(bytes);
  return [
    {
      name: 'phaseChange',
      what: `phase change seen by ${PHONES} phones, p99 (${bytes} bytes to each)`,
      unit: 'ms',
      reached: p99(times),
      raw: p99(raw),
      must: { maxTimesRaw: 1.5 },
    },
  ];
}

async function ours() {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(PHONES / 5);
  await crowd.fill(PHONES);
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    await after(PAUSE_MS);
    crowd.forget();
    const said = await crowd.send({ type: 'enterPhase', phase: round % 2 === 0 ? 'lobby' : 'purpose' });
    const seen = await crowd.seen(said.seq, said.startedAt);
    if (round >= 0) times.push(...seen);
  }
  const bytes = crowd.streams[0]?.newest.length ?? 0;
  crowd.close();
  return { times, bytes };
}

async function bare(bytes: number): Promise<readonly number[]> {
  await using child = await rawServer();
  const crowd = new RawCrowd(child.port);
  await crowd.fill(PHONES);
  const times: number[] = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    await after(PAUSE_MS);
    const seen = await crowd.publish(bytes);
    if (round >= 0) times.push(...seen);
  }
  crowd.close();
  return times;
}
