import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { lossyProxy } from './lossy-proxy.ts';
import { type NodeByHand, node, nodeByHand } from './node.ts';
import { Person, type Reply } from './person.ts';
import { type Postgres, postgres } from './postgres.ts';
import { advanceTo, type Console, facilitator, type Phone, phone, rateAll } from './room.ts';

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

type Nodes = readonly [NodeByHand, NodeByHand];

/** Two nodes over one new database, both serving. */
async function twoNodes(): Promise<Nodes> {
  const database = await server.database();
  const nodes = [await nodeByHand({ DATABASE_URL: database }), await nodeByHand({ DATABASE_URL: database })] as const;
  await Promise.all(nodes.map((each) => each.start()));
  return nodes;
}

/** So long what was written waits until the other nodes are told of it. */
const NOTIFY_AFTER_MS = 10;
/** A node that hears nothing, not even itself, finds out at its third beat. */
const BEAT_EVERY_MS = 2_000;
/** As often as a node tries whether a log that could not be used can be used again. */
const TRY_EVERY_MS = 2_000;

async function pass(nodes: Nodes, ms: number): Promise<void> {
  await Promise.all(nodes.map((node) => node.pass(ms)));
}

const note = (text: string) => ({ type: 'addNote', group: 1, question: 'why', text }) as const;

/** Sends until somebody answers, first to one node, then to the other. */
async function insist(people: readonly [Phone, Phone], text: string): Promise<Reply> {
  const id = randomBytes(16).toString('hex');
  const [first, second] = people;
  return first.send(note(text), id).catch(() => second.send(note(text), id));
}

const notesOf = ({ view }: Phone) => (view?.table.group.notes ?? []).map(({ text }) => text).sort();
const numbered = (count: number, what: string) => Array.from({ length: count }, (_, index) => `${what} ${index}`);

async function tableOn(nodes: Nodes): Promise<{ leader: Console; table: readonly [Phone, Phone] }> {
  const leader = await facilitator(nodes[0].origin, ['table']);
  const table = await phone(nodes[0].origin, leader.code);
  const other = table.at(nodes[1].origin);
  await other.follow();
  await advanceTo(leader, 'exercise');
  return { leader, table: [table, other] };
}

test('a code that one node makes lets people in at the other, and the one before does not', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const { leader, table } = await tableOn(nodes);
  const [, elsewhere] = table;
  await leader.ask('POST', `/api/dialogues/${leader.code}/code/replaced`, { replaced: leader.code });
  await leader.until(() => leader.view?.newCode !== null);
  const late = new Person(nodes[1].origin, 'seat');
  assert.equal((await late.join(leader.code)).body.code, 'unknown-dialogue');
  const door = await late.ask('GET', `/api/dialogues/${leader.view?.newCode}`);
  assert.equal(door.body.code, leader.code);
  const seat = { key: 'a-key-that-a-phone-has-made', group: 1 };
  const sitting = `/api/dialogues/${leader.code}/seats?code=${leader.view?.newCode}`;
  assert.equal((await late.ask('POST', sitting, seat)).status, 201);
  assert.equal((await elsewhere.send(note('Som før'))).status, 200);
});

test('one dialogue is served by two nodes, whichever each request comes to', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const [here, there] = [nodes[0].origin, nodes[1].origin];
  const leader = await facilitator(here);
  const seated: (readonly [Phone, Phone])[] = [];
  for (let index = 0; index < 4; index += 1) {
    const joined = await phone(index % 2 === 0 ? here : there, leader.code);
    const elsewhere = joined.at(index % 2 === 0 ? there : here);
    await elsewhere.follow();
    assert.equal(elsewhere.gone, false, 'a seat that one node gave is known to the other at once');
    assert.equal(elsewhere.view?.me.seat, joined.view?.me.seat);
    seated.push([joined, elsewhere]);
  }
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 4 });
  for (const [index, [joined, elsewhere]] of seated.entries()) {
    assert.equal((await joined.send({ type: 'rate', factor: 'openness', answer: 3 })).status, 200);
    await rateAll(elsewhere, [1, 2, 3, 4, 5, index + 1]);
  }
  await pass(nodes, NOTIFY_AFTER_MS);
  const people = seated.flat();
  await Promise.all(people.map((person) => person.until(() => person.view?.table.group.talk.step === 'compare')));
  const [first, ...others] = people.map((person) => person.view?.table.group);
  for (const group of others) assert.deepEqual(group, first);
});

test('what a node acknowledged before it was killed is known to the other: same id, same answer, done once', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const { table } = await tableOn(nodes);
  const command = note('kun én gang');
  const first = await table[0].send(command, 'the-same-id-at-both-nodes');
  await nodes[0].kill();
  assert.deepEqual(await table[1].send(command, 'the-same-id-at-both-nodes'), first);
  await table[1].until(() => notesOf(table[1]).length === 1);
  assert.deepEqual(notesOf(table[1]), ['kun én gang']);
});

test('when a node is killed in the midst of work, what was on its way to it is done once by the other', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const { leader, table } = await tableOn(nodes);
  const texts = numbered(40, 'note');
  const send = (text: string, index: number) => insist(index % 3 === 0 ? [table[1], table[0]] : table, text);
  const working = texts.slice(0, 20).map(send);
  await table[1].until(() => notesOf(table[1]).length > 5);
  // These have not got to it yet when it is killed, and some of the others may not, either.
  working.push(...texts.slice(20).map(send));
  await nodes[0].kill();
  const replies = await Promise.all(working);
  assert.deepEqual(
    replies.map(({ status }) => status),
    texts.map(() => 200),
  );
  await table[1].until(() => notesOf(table[1]).length >= texts.length);
  assert.deepEqual(notesOf(table[1]), [...texts].sort());
  const elsewhere = leader.at(nodes[1].origin);
  await elsewhere.follow();
  assert.equal(elsewhere.view?.agenda.phase, 'exercise', 'the facilitator comes back at the other node');
});

test('while the database is away commands are refused clearly, and nothing is lost or done twice', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const { table } = await tableOn(nodes);
  assert.equal((await table[0].send(note('before'))).status, 200);
  const texts = numbered(10, 'note');
  const sendAll = ([first, second]: readonly [Phone, Phone]) =>
    Promise.all(
      texts.map((text, index) => (index % 2 === 0 ? first : second).send(note(text), `sent-until-done-${index}`)),
    );
  await server.stop();
  for (const { status, body } of await sendAll(table)) assert.deepEqual([status, body.code], [503, 'not-stored']);
  for (const node of nodes) await node.says('the log cannot be used');
  await server.start();
  await pass(nodes, TRY_EVERY_MS);
  for (const node of nodes) await node.says('the log can be used again');
  const replies = await sendAll(table);
  for (const { status } of replies) assert.equal(status, 200);
  assert.deepEqual(await sendAll([table[1], table[0]]), replies);
  for (let beat = 0; beat < 3; beat += 1) await pass(nodes, BEAT_EVERY_MS);
  const expected = ['before', ...texts].sort();
  for (const person of table) {
    await person.until(() => notesOf(person).length >= expected.length);
    assert.deepEqual(notesOf(person), expected, 'both nodes tell their phones again, without a hand on them');
  }
});

test('a node that is cut off from the database refuses clearly, and finds back by itself', async () => {
  const database = new URL(await server.database());
  await using direct = await nodeByHand({ DATABASE_URL: database.href });
  await using wire = await lossyProxy(() => server.port);
  database.port = String(wire.port);
  await using cutOff = await nodeByHand({ DATABASE_URL: database.href });
  await Promise.all([direct.start(), cutOff.start()]);
  const { table } = await tableOn([cutOff, direct]);
  const id = 'sent-to-the-one-that-is-cut-off';
  const command = note('flyttet');
  wire.cut();
  const isLost = wire.lost();
  const sending = table[0].send(command, id);
  await isLost;
  await cutOff.pass(4_000);
  const refused = await sending;
  assert.deepEqual([refused.status, refused.body.code], [503, 'not-stored']);
  assert.equal((await table[1].send(command, id)).status, 200, 'the seat goes on at the other node');
  wire.mend();
  await cutOff.pass(BEAT_EVERY_MS);
  await table[0].until(() => notesOf(table[0]).length === 1);
  await cutOff.says('the log can be used again');
  assert.equal((await table[0].send(command, id)).status, 200);
  assert.equal((await table[0].send(note('bagefter'))).status, 200);
  await cutOff.pass(NOTIFY_AFTER_MS);
  for (const person of table) {
    await person.until(() => notesOf(person).includes('bagefter'));
    assert.deepEqual(notesOf(person), ['bagefter', 'flyttet']);
  }
  assert.equal(await cutOff.end(), 0, 'and ends cleanly');
});

test('a dialogue that is deleted at one node ends at the other', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const { leader, table } = await tableOn(nodes);
  const { status } = await leader.ask('DELETE', `/api/dialogues/${leader.code}?as=facilitator`);
  assert.equal(status, 200);
  await nodes[0].pass(NOTIFY_AFTER_MS);
  await table[1].until(() => table[1].gone);
  const late = await table[1].send({ type: 'setHelp', group: 1, wanted: true });
  assert.deepEqual([late.status, late.body.code], [404, 'unknown-dialogue']);
});

test('a DATABASE_URL that cannot be gets one clear line without its password', async () => {
  await using server = await node({ DATABASE_URL: 'mysql://root:hemmelig@localhost/x' });
  await assert.rejects(server.start());
  assert.equal(server.said.length, 1);
  const [said = ''] = server.said;
  assert.ok(said.startsWith('Sekskant cannot start: DATABASE_URL must be an address such as postgres://'), said);
  assert.ok(!said.includes('hemmelig'));
});

test('a node waits two minutes for a database, says so without its password, and then gives up', async () => {
  await using server = await nodeByHand({ DATABASE_URL: 'postgres://sekskant:hemmelig@127.0.0.1:1/none' });
  const isOver = server.start().catch(() => 'has given up');
  await server.says('Not ready: the database none at 127.0.0.1:1 cannot be used .*: waiting for it, at most 120 s');
  let outcome: unknown = 'waits';
  void isOver.then((over) => {
    outcome = over;
  });
  for (let seconds = 0; seconds < 118; seconds += 2) {
    await server.pass(2_000);
    assert.equal(outcome, 'waits', `after ${seconds} s`);
  }
  while (outcome === 'waits') await Promise.race([server.pass(2_000), isOver]);
  const said = server.said.join('\n');
  assert.match(said, /the database none at 127\.0\.0\.1:1 cannot be used/);
  assert.ok(!said.includes('hemmelig'));
});

test('a node that starts before its database serves as soon as that is there', async () => {
  const url = await server.database();
  await server.stop();
  await using early = await nodeByHand({ DATABASE_URL: url });
  const isReady = early.start();
  await early.says('Not ready: the database .*: waiting for it');
  await server.start();
  // As often as it tries. From then on it lives by what the database does.
  await early.pass(2_000);
  await isReady;
  assert.equal((await fetch(`${early.origin}/healthz`)).status, 200);
  assert.equal(early.said.filter((line) => line.startsWith('Not ready')).length, 1);
});
