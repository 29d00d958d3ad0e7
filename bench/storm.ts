import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type Child, server } from './child.ts';
import { Crowd } from './crowd.ts';
import type { Figure } from './figure.ts';

const PHONES = 1_000;
const MAX_MS = 800;

/** A thousand phones rate in the same instant, and every rating is on the disk. */
export async function ratingStorm(): Promise<readonly Figure[]> {
  await using child = await server();
  const crowd = await new Crowd(child.port).open(PHONES / 5);
  await crowd.fill(PHONES);
  await crowd.advanceTo('exercise');
  await storm(crowd, 'openness');
  const longest = await storm(crowd, 'motivation');
  crowd.close();
  return [
    {
      name: 'stormAcknowledged',
      what: `${PHONES} phones rate in the same instant: until all are acknowledged`,
      unit: 'ms',
      reached: longest,
      must: { atMost: MAX_MS },
    },
    {
      name: 'stormKept',
      what: '  of them on the disk',
      unit: 'kept',
      reached: ratingsOnDisk(child, 'motivation'),
      must: { atLeast: PHONES },
    },
  ];
}

/** Everybody rates at once, each over a connection of its own; gives when the last was answered, in milliseconds. */
export async function storm(crowd: Crowd, factor: string): Promise<number> {
  await crowd.openLines(crowd.phones.length);
  const startedAt = performance.now();
  await Promise.all(crowd.phones.map((phone) => crowd.send({ type: 'rate', factor, answer: 4 }, phone)));
  return performance.now() - startedAt;
}

export function ratingsOnDisk({ folder }: Child, factor: string): number {
  using db = new DatabaseSync(join(folder, 'sekskant.db'), { readOnly: true });
  const rows = db.prepare('SELECT event FROM entries').all();
  const events = rows.map(({ event }) => JSON.parse(String(event)));
  return new Set(events.filter((event) => event.type === 'rated' && event.factor === factor).map(({ seat }) => seat))
    .size;
}
