import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { anotherVersion } from './another-version.ts';
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

const pageAt = async ({ origin }: NodeByHand, code: string) => {
  const page = await fetch(`${origin}/${code}`);
  const text = await page.text();
  return { asset: /assets\/([\w.-]+)/.exec(text)?.[1], mayBeKept: page.headers.get('cache-control') };
};

test('a page of the version before goes on at the next one, and what it has not fetched yet is not there', async () => {
  using old = anotherVersion({ eventsNewerBy: 0, asset: 'later-old.js' });
  using next = anotherVersion({ eventsNewerBy: 0, asset: 'later-next.js' });
  const settings = { DATABASE_URL: await server.database() };
  await using one = await nodeByHand(settings, old);
  await using other = await nodeByHand(settings, next);
  await Promise.all([one.start(), other.start()]);
  const leader = await facilitator(one.origin, ['table']);
  const table = await phone(one.origin, leader.code);
  await advanceTo(leader, 'exercise');
  const there = table.at(other.origin);
  for (const [person, text] of [
    [table, 'at the old one'],
    [there, 'at the next'],
    [table, 'at the old one again'],
  ] as const)
    assert.equal((await person.send({ type: 'addNote', group: 1, question: 'why', text })).status, 200);
  for (const person of [table, there]) {
    await person.follow();
    assert.deepEqual(notesOf(person), ['at the next', 'at the old one', 'at the old one again']);
  }
  const [before, after] = [await pageAt(one, leader.code), await pageAt(other, leader.code)];
  assert.deepEqual([before.asset, after.asset], ['later-old.js', 'later-next.js']);
  assert.equal(after.mayBeKept, 'public, max-age=0', 'a page that is opened anew is the next one');
  const missed = await fetch(`${other.origin}/assets/later-old.js`);
  // Were it a page instead, a browser would run it.
  assert.equal(missed.status, 404);
  assert.doesNotMatch(missed.headers.get('content-type') ?? '', /html|javascript/);
});

test('a node refuses what a newer one wrote, goes on with the rest, and nothing is lost when it is replaced as well', async () => {
  using next = anotherVersion({ eventsNewerBy: 1, asset: 'next.js' });
  const settings = { DATABASE_URL: await server.database() };
  await using one = await nodeByHand(settings);
  await using other = await nodeByHand(settings, next);
  await Promise.all([one.start(), other.start()]);
  const [leader, quiet] = [await facilitator(one.origin, ['table']), await facilitator(one.origin, ['table'])];
  const here = await phone(one.origin, leader.code);
  const there = here.at(other.origin);
  await advanceTo(leader, 'exercise');
  const write = (text: string) => ({ type: 'addNote', group: 1, question: 'why', text }) as const;
  assert.equal((await here.send(write('before'))).status, 200);
  assert.equal((await there.send(write('by the newer'))).status, 200);

  const id = randomBytes(16).toString('hex');
  const refused = await here.send(write('kept by the page'), id);
  assert.deepEqual([refused.status, refused.body.code], [503, 'not-stored']);
  assert.equal((await here.ask('GET', `/api/dialogues/${leader.code}/view?as=seat`)).status, 503);
  assert.equal((await quiet.send({ type: 'rename', title: 'Afdeling C' })).status, 200, 'others are read as before');
  assert.equal((await there.send(write('kept by the page'), id)).status, 200, 'a load balancer asks the other');

  await one.end();
  await using replaced = await nodeByHand(settings, next);
  await replaced.start();
  const again = here.at(replaced.origin);
  assert.equal((await again.send(write('kept by the page'), id)).status, 200, 'it is known');
  await again.follow();
  assert.deepEqual(notesOf(again), ['before', 'by the newer', 'kept by the page']);
});
