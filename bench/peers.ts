import { setTimeout as after } from 'node:timers/promises';
import { server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';
import { median, p99 } from './sample.ts';
import { ratingsOnDisk, storm } from './storm.ts';

const ROOMS = [30, 100, 300, 1_000] as const;
const SCORES = 20;
const WARM_UP_PHONES = 300;
const PAUSE_MS = 130;

/** The work that the tools most like ours were measured with: everybody at once, then one score to all, then a storm. */
export async function sameWorkAsPeers(): Promise<readonly Figure[]> {
  await work(WARM_UP_PHONES);
  const figures: Figure[] = [];
  for (const phones of ROOMS) figures.push(...(await work(phones)));
  return figures;
}

async function work(phones: number): Promise<readonly Figure[]> {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(Math.ceil(phones / 5));
  const joins = await joinAtOnce(crowd, phones);
  const joinBytes = crowd.streams.reduce((sum, stream) => sum + stream.bytes, 0) / phones;
  await crowd.advanceTo('exercise');
  await storm(crowd, 'openness');
  const settled = await storm(crowd, 'motivation');
  const kept = ratingsOnDisk(child, 'motivation');
  const { times, bytes } = await scores(crowd);
  const { rssBytes } = await child.usage();
  crowd.close();
  const of = (name: string, what: string, unit: Figure['unit'], reached: number): Figure => ({
    name: `peers${phones}${name}`,
    what: `${phones} phones: ${what}`,
    unit,
    reached,
  });
  return [
    of('JoinP50', 'all join at once, p50', 'ms', median(joins)),
    of('JoinP99', 'all join at once, p99', 'ms', p99(joins)),
    of('Joined', 'of them in', 'joined', joins.length),
    of('JoinBytes', 'sent to each to join', 'kB', joinBytes / 1_000),
    of('ScoreP50', 'one score seen by all, p50', 'ms', median(times)),
    of('ScoreP99', 'one score seen by all, p99', 'ms', p99(times)),
    of('ScoreBytes', 'sent to each for a score', 'kB', bytes / 1_000),
    of('Storm', 'all rate at once, until all are acknowledged', 'ms', settled),
    of('Kept', 'ratings on the disk', 'kept', kept),
    of('Rss', "the server's memory", 'kB', rssBytes / 1_000),
  ];
}

/** Everybody scans the code in the same instant. */
function joinAtOnce(crowd: Crowd, phones: number): Promise<readonly number[]> {
  const startedAt = performance.now();
  const join = async (_: unknown, index: number) => {
    const stream = crowd.follow(await crowd.joinAnew(index));
    await crowd.until(() => stream.received.length > 0, 'a phone has its first view');
    return (stream.received[0]?.at ?? Number.POSITIVE_INFINITY) - startedAt;
  };
  return Promise.all(Array.from({ length: phones }, join));
}

/** In the plenary a score that is put right is seen by everybody. */
async function scores(crowd: Crowd) {
  await crowd.send({ type: 'enterPhase', phase: 'plenary' });
  const times: number[] = [];
  let bytes = 0;
  for (let turn = 0; turn < SCORES; turn += 1) {
    await after(PAUSE_MS);
    crowd.forget();
    const said = await crowd.send({ type: 'setScore', group: 1, factor: 'openness', score: 1 + (turn % 5) });
    times.push(...(await crowd.seen(said.seq, said.startedAt)));
    bytes += crowd.streams.reduce((sum, stream) => sum + stream.bytes, 0) / crowd.streams.length / SCORES;
  }
  return { times, bytes };
}
