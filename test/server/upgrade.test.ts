import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type NodeByHand, nodeByHand } from './node.ts';
import type { Reply } from './person.ts';
import { type Postgres, postgres } from './postgres.ts';
import { advanceTo, facilitator, type Phone, phone, rateAll } from './room.ts';

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

const RATED = [1, 2, 3, 4, 5, 1] as const;
const DRAIN_SECONDS = 5;

/** Somebody as a load balancer sees them: their requests go to whichever node says that it is ready. */
type Visitor = readonly [Phone, Phone];

/** Sends until somebody has done it, as pages do: with the same id, to a node that is ready. */
async function insist(visitor: Visitor, command: Parameters<Phone['send']>[0]): Promise<Reply> {
  const id = randomBytes(16).toString('hex');
  for (;;) {
    for (const there of visitor) {
      const isReady = await fetch(`${there.origin}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
      const reply = isReady ? await there.send(command, id).catch(() => undefined) : undefined;
      if (reply && reply.status !== 503) return reply;
    }
  }
}

const note = (text: string) => ({ type: 'addNote', group: 2, question: 'why', text }) as const;
const notesOf = ({ view }: Phone) => (view?.table.group.notes ?? []).map(({ text }) => text).toSorted();

/** As when a new version comes: the node is told to end, goes on for a while, and starts again. */
async function replaced(node: NodeByHand, meanwhile: () => Promise<void>): Promise<number | null> {
  const ended = node.end();
  while ((await fetch(`${node.origin}/readyz`)).status !== 503);
  await meanwhile();
  await Promise.race([ended, node.pass(DRAIN_SECONDS * 1_000)]);
  const code = await ended;
  await meanwhile();
  await node.start();
  return code;
}

test('two nodes are replaced one after the other while tables rate and write, and nothing of it is lost', async () => {
  const settings = { DATABASE_URL: await server.database(), DRAIN_SECONDS: `${DRAIN_SECONDS}` };
  await using one = await nodeByHand(settings);
  await using other = await nodeByHand(settings);
  await Promise.all([one.start(), other.start()]);
  const leader = await facilitator(one.origin, ['phones', 'table']);
  const sits = async (group: number): Promise<Visitor> => {
    const joined = await phone(one.origin, leader.code, group);
    return [joined, joined.at(other.origin)];
  };
  const [anna, bo, carl, dorte] = [await sits(1), await sits(1), await sits(1), await sits(1)] as const;
  const table = await sits(2);
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 4 });
  await rateAll(anna[0], RATED);
  const written: string[] = [];
  const write = async () => {
    for (let times = 0; times < 5; times += 1) {
      const text = `note ${written.length}`;
      written.push(text);
      assert.equal((await insist(table, note(text))).status, 200);
    }
  };
  assert.equal(await replaced(one, write), 0);
  await bo[1].follow();
  await rateAll(bo[1], RATED);
  assert.equal(await replaced(other, write), 0);
  for (const [there] of [carl, dorte]) {
    await there.follow();
    await rateAll(there, RATED);
  }
  await anna[0].follow();
  await anna[0].until(() => anna[0].view?.table.group.talk.step === 'compare');
  await table[0].follow();
  assert.deepEqual(notesOf(table[0]), written.toSorted());
  assert.equal(written.length, 20);
});
