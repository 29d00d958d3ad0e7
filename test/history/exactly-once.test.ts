import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { upcast } from '../../src/dialogue/event-version.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type Logged, violationsIn } from './checker.ts';
import type { History } from './history.ts';
import { type Seating, seated } from './seating.ts';
import { alone, type Deployment, together } from './stage.ts';

/** Longer by hand: HISTORY_SECONDS=600 npm test -- unit test/history/exactly-once.test.ts */
const SECONDS = Number(process.env.HISTORY_SECONDS ?? 8);
/** A run's choices are made again with HISTORY_SEED; the machine's own timing is not. */
const SEED = Number(process.env.HISTORY_SEED ?? Date.now() % 1_000_000);
/** For starting, mending and checking. */
const REST_MS = 60_000 + 1_000 * SECONDS;

for (const [name, open] of Object.entries({ 'one node with SQLite': alone, 'two nodes over PostgreSQL': together })) {
  const timeout = 1_000 * SECONDS + REST_MS;
  test(`${name}: whatever breaks, what was acknowledged is there once, as all saw it`, { timeout }, async (run) => {
    run.diagnostic(`HISTORY_SEED=${SEED}`);
    const chance = chanceFrom(SEED);
    await using stage = await open(chance.branch());
    const seating = await seated(stage.origins, chance.branch());
    const history = await lived(seating, () => breakThings(stage, chance.branch(), (what) => run.diagnostic(what)));
    const log = await logged(stage, seating.code);
    const acknowledged = history.sent.filter(({ answers: [first] }) => first && 'seq' in first).length;
    const refused = history.sent.filter(({ answers: [first] }) => first && 'refusal' in first).length;
    run.diagnostic(`${history.sent.length} sent, ${acknowledged} acknowledged, ${refused} refused`);
    run.diagnostic(`${history.seen.length} views of ${log.length} events`);
    assert.deepEqual(violationsIn(history, log), []);
    assert.ok(acknowledged > 2 * SECONDS && refused > SECONDS, 'so little was done that it shows nothing');
  });
}

/** Everyone acts and follows while things break; in the end all see the last thing that was done. */
async function lived({ leader, phones }: Seating, breaking: () => Promise<void>): Promise<History> {
  const clients = [leader, ...phones];
  let isOver = false;
  const end = new AbortController();
  const following = clients.map(({ follower }) => follower.follow(end.signal));
  const acting = clients.map(({ sender }) => sender.act(() => isOver));
  await breaking();
  isOver = true;
  await Promise.all(acting);
  await leader.sender.send({ type: 'addTime', minutes: 1 });
  while (clients.some(({ follower }) => follower.newest < leader.sender.acknowledged)) await after(20);
  end.abort();
  await Promise.all(following);
  return {
    sent: clients.flatMap(({ sender }) => sender.sent),
    seen: clients.flatMap(({ follower }) => follower.seen),
  };
}

/** One trouble after the other in bad weather, with some calm between them; in the end all is mended. */
async function breakThings(
  { troubles, networks }: Deployment,
  chance: Chance,
  tell: (what: string) => void,
): Promise<void> {
  for (const network of networks) network.storm();
  const endAt = performance.now() + SECONDS * 1_000;
  while (performance.now() < endAt) {
    await after(chance.between(200, 900));
    const trouble = chance.oneOf(troubles);
    tell(trouble.name);
    await trouble.begin();
    await after(chance.between(50, 900));
    await trouble.end();
  }
  for (const network of networks) network.calm();
}

async function logged(stage: Deployment, code: string): Promise<readonly Logged[]> {
  await using log = await stage.log();
  const entries = await log.read(code);
  return entries.map(({ seq, command, event, version }) => ({ seq, command, event: upcast(event, version) }));
}
