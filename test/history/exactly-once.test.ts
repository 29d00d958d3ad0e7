import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import type { Event } from '../../src/dialogue/event.ts';
import { upgraded } from '../../src/dialogue/shape.ts';
import { facilitator, lead, phone } from '../server/room.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { violationsIn } from './checker.ts';
import { Client } from './client.ts';
import { alone, type Stage, together } from './stage.ts';

/** Longer by hand: HISTORY_SECONDS=600 npm test -- unit test/history/exactly-once.test.ts */
const SECONDS = Number(process.env.HISTORY_SECONDS ?? 8);
/** A run's choices are made again with HISTORY_SEED; the machine's own timing is not. */
const SEED = Number(process.env.HISTORY_SEED ?? Date.now() % 1_000_000);
const GROUPS = [1, 2, 3, 4];

for (const [name, open] of Object.entries({ 'one node with SQLite': alone, 'two nodes over PostgreSQL': together })) {
  test(`${name}: whatever breaks, what was acknowledged is there once, and every view agrees with it`, async (run) => {
    run.diagnostic(`HISTORY_SEED=${SEED}`);
    await using stage = await open();
    const { clients, code } = await seated(stage, chanceFrom(SEED));
    let isOver = false;
    const end = new AbortController();
    const following = clients.map((client) => client.follow(() => end.signal.aborted, end.signal));
    const acting = clients.map((client) => client.act(() => isOver));
    await breakThings(stage, chanceFrom(SEED + 1), (trouble) => run.diagnostic(trouble));
    isOver = true;
    await Promise.all(acting);
    // Whoever did something sees it in the end.
    while (clients.some((client) => client.newest < client.acknowledged)) await after(20);
    end.abort();
    await Promise.all(following);

    await using log = await stage.log();
    const stored = await log.read(code);
    const history = {
      sent: clients.flatMap(({ sent }) => sent),
      seen: clients.flatMap(({ seen }) => seen),
    };
    const acknowledged = history.sent.filter(({ answers: [first] }) => first && 'seq' in first).length;
    run.diagnostic(`${history.sent.length} sent, ${acknowledged} acknowledged, ${history.seen.length} views`);
    assert.ok(acknowledged > 5 * SECONDS, `only ${acknowledged} commands were done: this shows nothing`);
    const events = stored.map(({ seq, command, event, shape }) => {
      return { seq, command, event: upgraded(event, shape) satisfies Event };
    });
    assert.deepEqual(violationsIn(history, events), []);
  });
}

/** Two phones at each table, the first with the pen, talking about the questions. */
async function seated({ origins }: Stage, chance: Chance) {
  const leader = await facilitator(origins[0], ['phones', 'phones', 'phones', 'phones']);
  const pairs = await Promise.all(
    GROUPS.map(async (group) => {
      const pair = [await phone(origins[0], leader.code, group), await phone(origins[0], leader.code, group)] as const;
      return { group, pair };
    }),
  );
  await lead(leader, 'exercise');
  const clients: Client[] = [];
  for (const { group, pair } of pairs) {
    await pair[0].send({ type: 'scoreTogether', group });
    await pair[0].send({ type: 'takePen' });
    for (const person of pair) {
      person.sleep();
      clients.push(new Client(person, group, origins, chance.branch()));
    }
  }
  leader.sleep();
  return { clients, code: leader.code };
}

/** One trouble after the other, with some calm between them; in the end all is mended. */
async function breakThings({ troubles }: Stage, chance: Chance, tell: (what: string) => void): Promise<void> {
  const endAt = performance.now() + SECONDS * 1_000;
  while (performance.now() < endAt) {
    await after(chance.between(200, 900));
    const trouble = chance.oneOf(troubles);
    tell(trouble.name);
    await trouble.begin();
    await after(chance.between(50, 900));
    await trouble.end();
  }
}
