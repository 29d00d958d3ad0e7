import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { lossyProxy } from './lossy-proxy.ts';
import { type Node, node } from './node.ts';
import { Person, type Reply } from './person.ts';
import { type Postgres, postgres } from './postgres.ts';
import { advanceTo, type Console, facilitator, type Phone, phone, rateAll } from './room.ts';

let server: Postgres;
before(async () => {
  server = await postgres();
});
after(() => server[Symbol.asyncDispose]());

/** Two nodes over one new database, both serving. */
async function twoNodes(): Promise<readonly [Node, Node]> {
  const database = await server.database();
  const nodes = [await node({ DATABASE_URL: database }), await node({ DATABASE_URL: database })] as const;
  await Promise.all(nodes.map((each) => each.start()));
  return nodes;
}

/** The same browser, sent to another node by the balancer. */
function at<View>(origin: string, person: Person<View>): Person<View> {
  const moved = new Person<View>(origin, person.role);
  for (const [name, value] of person.cookies) moved.cookies.set(name, value);
  moved.code = person.code;
  return moved;
}

/** Sends until somebody answers something else than that it is not stored now, first to one node, then to the other. */
async function insist(people: readonly [Phone, Phone], text: string): Promise<Reply> {
  const id = randomBytes(16).toString('hex');
  for (let turn = 0; ; turn += 1) {
    const person = people[turn % 2 === 0 ? 0 : 1];
    const reply = await person.send({ type: 'addNote', group: 1, question: 'why', text }, id).catch(() => undefined);
    if (reply && reply.status !== 503) return reply;
  }
}

const notesOf = ({ view }: Phone) => (view?.table.group.notes ?? []).map(({ text }) => text).sort();
const numbered = (count: number, what: string) => Array.from({ length: count }, (_, index) => `${what} ${index}`);

async function tableOn(nodes: readonly [Node, Node]): Promise<{ leader: Console; table: readonly [Phone, Phone] }> {
  const leader = await facilitator(nodes[0].origin, ['table']);
  const table = await phone(nodes[0].origin, leader.code);
  const other = at(nodes[1].origin, table);
  await other.follow();
  await advanceTo(leader, 'exercise');
  return { leader, table: [table, other] };
}

test('one dialogue is served by two nodes, whichever each request comes to', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const [here, there] = [nodes[0].origin, nodes[1].origin];
  const leader = await facilitator(here);
  const seated: (readonly [Phone, Phone])[] = [];
  for (let index = 0; index < 4; index += 1) {
    const joined = await phone(index % 2 === 0 ? here : there, leader.code);
    const elsewhere = at(index % 2 === 0 ? there : here, joined);
    await elsewhere.follow();
    assert.equal(elsewhere.gone, false, 'a seat that one node gave is known to the other at once');
    assert.equal(elsewhere.view?.me.seat, joined.view?.me.seat);
    seated.push([joined, elsewhere]);
  }
  await advanceTo(leader, 'exercise');
  for (const [index, [joined, elsewhere]] of seated.entries()) {
    assert.equal((await joined.send({ type: 'rate', factor: 'openness', answer: 3 })).status, 200);
    await rateAll(elsewhere, [1, 2, 3, 4, 5, index + 1]);
  }
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
  const command = { type: 'addNote', group: 1, question: 'why', text: 'kun én gang' } as const;
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
  const working = texts.map((text, index) => insist(index % 3 === 0 ? [table[1], table[0]] : table, text));
  await table[1].until(() => notesOf(table[1]).length > 5);
  await nodes[0].kill();
  const replies = await Promise.all(working);
  assert.deepEqual(
    replies.map(({ status }) => status),
    texts.map(() => 200),
  );
  await table[1].until(() => notesOf(table[1]).length >= texts.length);
  assert.deepEqual(notesOf(table[1]), [...texts].sort());
  const elsewhere = at(nodes[1].origin, leader);
  await elsewhere.follow();
  assert.equal(elsewhere.view?.agenda.phase, 'exercise', 'the facilitator comes back at the other node');
});

test('while the database restarts commands wait or are refused clearly, and nothing is lost or done twice', async () => {
  const nodes = await twoNodes();
  await using _one = nodes[0];
  await using _other = nodes[1];
  const { table } = await tableOn(nodes);
  await insist(table, 'before');
  await server.stop();
  const refused = await table[0].send({ type: 'addNote', group: 1, question: 'why', text: 'lost' });
  assert.deepEqual([refused.status, refused.body.code], [503, 'not-stored']);
  const working = numbered(10, 'note').map((text) => insist(table, text));
  await nodes[0].says('the log cannot be used');
  await server.start();
  for (const { status } of await Promise.all(working)) assert.equal(status, 200);
  const expected = ['before', ...numbered(10, 'note')].sort();
  for (const person of table) {
    await person.until(() => notesOf(person).length >= expected.length);
    assert.deepEqual(notesOf(person), expected, 'both nodes tell their phones again, without a hand on them');
  }
  await nodes[0].says('the log can be used again');
});

test('a node that is cut off from the database refuses clearly, and finds back by itself', async () => {
  const database = new URL(await server.database());
  const direct = await node({ DATABASE_URL: database.href });
  await using wire = await lossyProxy(() => server.port);
  database.port = String(wire.port);
  const cutOff = await node({ DATABASE_URL: database.href });
  await using _direct = direct;
  await using _cutOff = cutOff;
  await Promise.all([direct.start(), cutOff.start()]);
  const { table } = await tableOn([cutOff, direct]);
  wire.cut();
  const id = 'sent-to-the-one-that-is-cut-off';
  const command = { type: 'addNote', group: 1, question: 'why', text: 'flyttet' } as const;
  const refused = await table[0].send(command, id);
  assert.deepEqual([refused.status, refused.body.code], [503, 'not-stored']);
  assert.equal((await table[1].send(command, id)).status, 200, 'the seat goes on at the other node');
  wire.mend();
  await table[0].until(() => notesOf(table[0]).length === 1);
  await cutOff.says('the log can be used again');
  assert.equal((await table[0].send(command, id)).status, 200);
  await insist(table, 'bagefter');
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
  await table[1].until(() => table[1].gone);
  const late = await table[1].send({ type: 'setHelp', group: 1, wanted: true });
  assert.deepEqual([late.status, late.body.code], [404, 'unknown-dialogue']);
});

for (const [value, expected] of [
  ['mysql://root:hemmelig@localhost/x', 'DATABASE_URL must be an address such as postgres://'],
  ['postgres://sekskant:hemmelig@127.0.0.1:1/none', 'the database none at 127.0.0.1:1 cannot be used'],
] as const) {
  test(`a DATABASE_URL that leads nowhere gets one clear line without its password: ${expected}`, async () => {
    await using server = await node({ DATABASE_URL: value });
    await assert.rejects(server.start());
    assert.equal(server.said.length, 1);
    const said = server.said.join('\n');
    assert.ok(said.startsWith(`Sekskant cannot start: ${expected}`), said);
    assert.ok(!said.includes('hemmelig'));
  });
}
