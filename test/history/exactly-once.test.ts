import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { SEED } from '../../scripts/test/seed.ts';
import { upcast } from '../../src/dialogue/event-version.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { type Logged, violationsIn } from './checker.ts';
import type { History } from './history.ts';
import { type Seating, seated } from './seating.ts';
import { alone, type Deployment, together } from './stage.ts';

/** How often everything breaks. Longer by hand: HISTORY_ROUNDS=50 npm test -- unit test/history/exactly-once.test.ts */
const ROUNDS = Number(process.env.HISTORY_ROUNDS ?? 1);
/** Everyone does so much at least, however slow or fast the machine is. */
const COMMANDS = 10;

// The seed makes the choices of all people and networks. When each of them comes to its next choice, no seed can say.
for (const [name, open] of Object.entries({ 'one node with SQLite': alone, 'two nodes over PostgreSQL': together })) {
  test(`${name}: whatever breaks, what was acknowledged is there once, as all saw it`, async (run) => {
    run.diagnostic(`SEED=${SEED}`);
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
    assert.ok(acknowledged > 0 && refused > 0 && history.seen.length > 0, 'else this test means nothing');
  });
}

/** Everyone acts and follows while things break, and goes on after it; in the end all see the last thing that was done. */
async function lived({ leader, phones }: Seating, breaking: () => Promise<void>): Promise<History> {
  const clients = [leader, ...phones];
  let isOver = false;
  const end = new AbortController();
  const following = clients.map(({ follower }) => follower.follow(end.signal));
  const acting = clients.map(({ sender }) => sender.act(() => isOver && sender.sent.length >= COMMANDS));
  await breaking();
  isOver = true;
  await Promise.all(acting);
  await leader.sender.send({ type: 'addTime', minutes: 1 });
  await Promise.all(clients.map(({ follower }) => follower.until(leader.sender.acknowledged)));
  end.abort();
  await Promise.all(following);
  return {
    sent: clients.flatMap(({ sender }) => sender.sent),
    seen: clients.flatMap(({ follower }) => follower.seen),
  };
}

/** One trouble after the other in bad weather, each once in a round, with some calm between them; in the end all is mended. */
async function breakThings(
  { troubles, networks }: Deployment,
  chance: Chance,
  tell: (what: string) => void,
): Promise<void> {
  for (const network of networks) network.storm();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const trouble of chance.shuffled(troubles)) {
      await after(chance.between(50, 500));
      tell(trouble.name);
      await trouble.begin();
      await after(chance.between(50, 500));
      await trouble.end();
    }
  }
  for (const network of networks) network.calm();
}

async function logged(stage: Deployment, code: string): Promise<readonly Logged[]> {
  await using log = await stage.log();
  const entries = await log.read(code);
  return entries.map(({ seq, command, event, version }) => ({ seq, command, event: upcast(event, version) }));
}
