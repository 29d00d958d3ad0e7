import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { decide } from '../../src/dialogue/decide.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import { ROLES, type Role } from '../../src/http/visitor.ts';
import { accessTables, COMMANDS, ROUTES, type Route, VISITORS, type VisitorKind, type Who } from './access-table.ts';
import { apiDocument } from './described.ts';
import { Person } from './person.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

/** What somebody is told who has no right to what they ask for, whatever happens in the dialogue. */
const NO_RIGHT = [
  'key-invalid',
  'not-allowed',
  'unknown-seat',
  'still-waiting',
  'paper-not-shared',
  'request-invalid',
  'offer-over',
];
/** The role of the key that each of them holds, if any. */
const HOLDS: Readonly<Record<VisitorKind, Role | undefined>> = {
  stranger: undefined,
  'leads another': undefined,
  removed: undefined,
  waiting: 'seat',
  elsewhere: 'seat',
  seat: 'seat',
  screen: 'screen',
  result: 'result',
  'co-facilitator': 'facilitator',
  facilitator: 'facilitator',
};

type Stage = { readonly server: RunningServer; readonly code: string; readonly people: Cookies; readonly key: string };
type Cookies = Readonly<Record<VisitorKind, ReadonlyMap<string, string>>>;

let stage: Stage;
before(async () => {
  stage = await staged();
});
after(() => stage.server[Symbol.asyncDispose]());

/** A dialogue in its exercise, with one of each kind before it. */
async function staged(): Promise<Stage> {
  const server = await startServer();
  const { origin } = server;
  const leader = await facilitator(origin, ['table', 'phones', 'paper']);
  const { code, key } = leader;
  const seat = await phone(origin, code, 1);
  const elsewhere = await phone(origin, code, 2);
  await advanceTo(leader, 'exercise');
  const waiting = await phone(origin, code, 1);
  const removed = await phone(origin, code, 2);
  await leader.send({ type: 'leave', seat: 4 });
  const { body } = await leader.ask('GET', `/api/dialogues/${code}/links?as=facilitator`);
  const holder = async (role: 'screen' | 'result') => {
    const person = new Person(origin, role);
    await person.enter(code, `${body[role]}`.split('.').at(-1) ?? '');
    return person;
  };
  const besides = new Person(origin, 'facilitator');
  await leader.ask('POST', `/api/dialogues/${code}/co-facilitators`, { key: 'a-key-of-one-who-leads-besides' });
  await besides.enter(code, 'a-key-of-one-who-leads-besides');
  const people = {
    'co-facilitator': besides,
    stranger: new Person(origin, 'seat'),
    'leads another': await facilitator(origin),
    removed,
    waiting,
    elsewhere,
    seat,
    screen: await holder('screen'),
    result: await holder('result'),
    facilitator: leader,
  };
  const cookies = Object.fromEntries(Object.entries(people).map(([kind, { cookies }]) => [kind, cookies]));
  return { server, code, key, people: cookies as unknown as Cookies };
}

/** A visitor who speaks as `role`, whichever key they hold. */
function speaker(kind: VisitorKind, role: Role): Person<unknown> {
  const person = new Person<unknown>(stage.server.origin, role);
  for (const [name, value] of stage.people[kind]) person.cookies.set(name, value);
  person.code = stage.code;
  return person;
}

/** Whether the door lets a visitor in who says that they speak as `role`. */
async function getsPast(
  { method, path, paper = '', saysAs, query, body }: Route,
  kind: VisitorKind,
  role: Role,
): Promise<boolean> {
  const person = speaker(kind, role);
  if (path.endsWith('/live')) {
    await person.follow();
    person.sleep();
    return !person.gone;
  }
  const place = path.replace('{code}', stage.code).replace('{guide}', 'competence-model').replace('{paper}', paper);
  const asked = [saysAs ? `as=${role}` : '', query ?? ''].filter(Boolean).join('&');
  const { status, code } = await answerTo(person, method, `${place}?${asked}`, body);
  if (status >= 500 || status === 429) throw new Error(`${place} was not answered: ${status} ${code}`);
  return !NO_RIGHT.includes(code);
}

/** A paper is a file, of which the interface's description says no more than its type. */
async function answerTo(person: Person<unknown>, method: string, place: string, body: object | undefined) {
  if (!place.includes('/papers/')) {
    const { status, body: told } = await person.ask(method, place, body);
    return { status, code: `${told.code}` };
  }
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
  const response = await fetch(person.origin + place, { method, headers, body: body ? JSON.stringify(body) : null });
  const bytes = await response.text();
  return { status: response.status, code: response.ok ? '' : `${JSON.parse(bytes).code}` };
}

test('the table has every operation, and the document has the table', async () => {
  const { paths } = await apiDocument();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
  );
  const listed = Object.entries(ROUTES).map(([name, { method, path }]) => `${name} ${method} ${path}`);
  assert.deepEqual(new Set(listed), new Set(operations));
  assert.ok(readFileSync('docs/security.md', 'utf8').includes(`\n\n${accessTables()}\n\n`), accessTables());
});

for (const [name, route] of Object.entries(ROUTES)) {
  // A command is refused by what it is about; the others have tests of their own.
  if (['sendCommand', 'eraseDialogue'].includes(name)) continue;
  test(`${route.method} ${route.path}: ${route.who}`, async () => {
    const roles = route.saysAs ? ROLES : (['seat'] as const);
    for (const kind of VISITORS)
      for (const role of roles) {
        const isTheirs = !route.saysAs || HOLDS[kind] === role;
        const expected = isTheirs && route.may.includes(kind);
        assert.equal(await getsPast(route, kind, role), expected, `${kind} as ${role}`);
      }
  });
}

test('a key opens what it is the key of, for whoever has it, and nothing else', async () => {
  for (const kind of VISITORS) {
    const person = speaker(kind, 'facilitator');
    const path = `/api/dialogues/${stage.code}/keys`;
    const status = async (role: string) => (await person.ask('POST', path, { role, key: stage.key })).status;
    assert.deepEqual([await status('screen'), await status('result'), await status('facilitator')], [403, 403, 200]);
  }
});

test('a ticket opens the seat that it was offered for, for whoever has it and once, and nothing else', async () => {
  await using server = await startServer();
  const { origin } = server;
  const { code } = await facilitator(origin);
  const path = `/api/dialogues/${code}/seats`;
  const taking = (person: Person<unknown>, ticket: string, key: string) =>
    person.ask('POST', `${path}/taken-over`, { ticket, key });
  for (const [index, kind] of VISITORS.entries()) {
    const seated = await phone(origin, code, 1);
    const seat = seated.view?.me.seat;
    const ticket = `a-ticket-for-number-${index}`;
    await seated.ask('POST', `${path}/offer`, { ticket });
    const other = new Person<unknown>(origin, 'seat');
    for (const [name, value] of stage.people[kind]) other.cookies.set(name, value);
    assert.equal((await taking(other, `${ticket}-guessed`, `a-key-of-number-${index}`)).body.code, 'offer-over', kind);
    assert.deepEqual(await taking(other, ticket, `a-key-of-number-${index}`), { status: 201, body: { seat } }, kind);
    const late = new Person<unknown>(origin, 'seat');
    assert.equal((await taking(late, ticket, `a-later-key-of-${index}`)).body.code, 'offer-over', 'once');
    assert.equal((await seated.ask('GET', `/api/dialogues/${code}/view?as=seat`)).body.code, 'unknown-seat');
    other.code = code;
    await other.send({ type: 'leave', seat: seat ?? 0 });
  }
});

/** Who of all may ever do what such a command is about: at group 1, or for themselves. */
function may(who: Who): readonly VisitorKind[] {
  switch (who) {
    case 'facilitator':
      return ['co-facilitator', 'facilitator'];
    case 'table':
    case 'table; facilitator for paper':
      return ['seat'];
    case 'table and facilitator':
    case 'self and facilitator':
      return ['seat', 'co-facilitator', 'facilitator'];
    case 'self':
      return ['seat', 'elsewhere'];
  }
}

function commandOf(type: PostedCommand['type']): PostedCommand {
  return { type, ...COMMANDS[type].command } as PostedCommand;
}

const TYPES = Object.keys(COMMANDS) as PostedCommand['type'][];

test('nobody does what is not theirs, whichever key they say that they speak with', async () => {
  const before = await stage.server.rooms.peek(stage.code);
  let tried = 0;
  for (const type of TYPES)
    for (const kind of VISITORS)
      for (const role of ROLES) {
        if (HOLDS[kind] === role && may(COMMANDS[type].who).includes(kind)) continue;
        const { status } = await speaker(kind, role).send(commandOf(type));
        assert.ok(status >= 400 && status < 500 && status !== 429, `${type} by ${kind} as ${role}: ${status}`);
        tried += 1;
      }
  assert.ok(tried > 1_500);
  assert.deepEqual(await stage.server.rooms.peek(stage.code), before, 'and nothing has changed');
});

test('whoever has the right to it is refused for no lack of it', async () => {
  const dialogue = await stage.server.rooms.peek(stage.code);
  assert.ok(dialogue);
  const actors = {
    'co-facilitator': { role: 'facilitator' },
    facilitator: { role: 'facilitator' },
    seat: { role: 'seat', seat: 1 },
    elsewhere: { role: 'seat', seat: 2 },
  } as const;
  for (const type of TYPES) {
    const { who } = COMMANDS[type];
    const kinds = [...may(who), ...(who === 'table; facilitator for paper' ? ['facilitator' as const] : [])];
    for (const kind of kinds) {
      const command = commandOf(type);
      const wanted =
        who === 'table; facilitator for paper' && kind === 'facilitator' ? { ...command, group: 3 } : command;
      const actor = actors[kind as keyof typeof actors];
      const circumstances = { now: 0, isGone: () => false };
      const decision = decide(dialogue, actor, wanted as PostedCommand, circumstances);
      const refusal = 'refusal' in decision ? decision.refusal : '';
      assert.ok(!NO_RIGHT.includes(refusal), `${type} by ${kind}: ${refusal}`);
    }
  }
});

test('in the closing, seats propose and the facilitator agrees', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['table']);
  const seated = await phone(server.origin, leader.code, 1);
  await advanceTo(leader, 'closing');
  for (const type of TYPES) {
    const { who } = COMMANDS[type];
    if (who !== 'facilitator' && who !== 'self') continue;
    const { body } = await (who === 'facilitator' ? seated : leader).send(commandOf(type));
    assert.ok(body.code !== undefined && body.seq === undefined, `${type} by the other: ${body.code}`);
  }
});

test('only the facilitator erases a dialogue', async () => {
  const erase = async (kind: VisitorKind, role: Role) =>
    (await speaker(kind, role).ask('DELETE', `/api/dialogues/${stage.code}?as=${role}`)).status;
  for (const kind of VISITORS)
    for (const role of ROLES)
      if (kind !== 'facilitator' || role !== 'facilitator')
        assert.equal(await erase(kind, role), 403, `${kind} as ${role}`);
  assert.equal(await erase('facilitator', 'facilitator'), 200);
});
