import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { USUAL_PACE } from '../../src/live/publisher.ts';
import { firstDifference } from './difference.ts';
import { Lockstep } from './lockstep.ts';
import { Person } from './person.ts';
import { advanceTo, type Console, facilitator, type Phone, phone, rateAll } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

type GivenAnswer = number | 'unknown';

/** What everybody was sent in one dialogue, byte for byte, with nothing in it that is by chance. */
type Recording = {
  readonly rater: string;
  readonly others: Readonly<Record<string, string>>;
  /** What was answered to each command, a line for each. */
  readonly replies: string;
  readonly log: string;
  readonly keysLogged: readonly string[];
};

/** What a mate gives, every time. */
const MATE: readonly GivenAnswer[] = [3, 3, 4, 4, 5, 2];

test('until a group compares, nobody but the seat itself is sent a byte that depends on what it rated', async () => {
  const one = await recorded(
    [
      [1, 2, 3, 4, 5, 'unknown'],
      [3, 3, 3, 3, 3, 3],
    ],
    'rating',
  );
  const other = await recorded(
    [
      [5, 4, 1, 1, 2, 3],
      [3, 3, 3, 3, 3, 3],
    ],
    'rating',
  );
  assert.equal(
    firstDifference({ rater: one.rater }, { rater: other.rater })?.replace(/\d+/, 'N'),
    'rater, seq N, me.sheet.0: 1 / 5',
    'the rater must see a difference for this test to mean anything',
  );
  assert.equal(firstDifference(one.others, other.others), undefined);
  assert.equal(firstDifference({ replies: one.replies }, { replies: other.replies }), undefined);
});

test('through the whole dialogue, nobody is sent a byte that depends on who in the group gave which rating', async () => {
  const a: GivenAnswer[] = [1, 2, 3, 4, 5, 1];
  const b: GivenAnswer[] = [5, 5, 2, 2, 4, 'unknown'];
  const one = await recorded([a, b], 'ended');
  const other = await recorded([b, a], 'ended');
  assert.ok(one.others.mate?.includes('"shown":"dots"'), 'the ratings must have opened for this test to mean anything');
  assert.equal(firstDifference(one.others, other.others), undefined);
  assert.equal(firstDifference({ replies: one.replies }, { replies: other.replies }), undefined);
});

test('what the server writes in its own log does not depend on ratings, and holds no key', async () => {
  const one = await recorded(
    [
      [1, 1, 1, 1, 1, 1],
      [2, 2, 2, 2, 2, 2],
    ],
    'ended',
  );
  const other = await recorded(
    [
      [5, 5, 5, 5, 5, 5],
      [4, 4, 4, 4, 4, 4],
    ],
    'ended',
  );
  assert.equal(firstDifference({ log: one.log }, { log: other.log }), undefined);
  assert.deepEqual([...one.keysLogged, ...other.keysLogged], []);
});

test('a group of three is told in words how it looks, and of two nothing', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['phones', 'phones']);
  const three = [
    await phone(server.origin, leader.code, 1),
    await phone(server.origin, leader.code, 1),
    await phone(server.origin, leader.code, 1),
  ];
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 3 });
  for (const [index, person] of three.entries())
    await rateAll(person, [index + 1, index === 0 ? 'unknown' : 2, 4, 4, 4, 4]);
  const [first] = three;
  assert.ok(first);
  await first.until(() => first.view?.table.group.talk.step === 'compare');
  const talk = first.view?.table.group.talk;
  assert.ok(talk && talk.step !== 'rate');
  assert.deepEqual(talk.counts?.slice(0, 2), [{ shown: 'words', consensus: 'differ' }, { shown: 'nothing' }]);
});

test('once they have opened, no file on the disk tells who gave which rating', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const phones: Phone[] = [];
  for (const _ of [1, 2, 3, 4]) phones.push(await phone(server.origin, leader.code));
  await advanceTo(leader, 'exercise');
  await leader.send({ type: 'countPeople', group: 1, people: 4 });
  for (const [index, person] of phones.entries()) await rateAll(person, Array(6).fill(index + 1));
  await leader.until(() => leader.view?.groups[0]?.step === 'compare');
  const stored = JSON.stringify(await server.rooms.find(leader.code).then((room) => room?.dialogue.groups));
  assert.ok(!stored.includes('answers'));
  const { DatabaseSync } = await import('node:sqlite');
  using db = new DatabaseSync(join(server.folder, 'sekskant.db'), { readOnly: true });
  const events = db
    .prepare('SELECT event FROM entries')
    .all()
    .map(({ event }) => String(event));
  assert.ok(events.some((event) => event.includes('"revealed"')));
  for (const type of ['rated', 'locked']) assert.ok(!events.some((event) => event.includes(`"${type}"`)), type);
  assert.ok(
    readdirSync(server.folder).every(
      (file) => !file.endsWith('.db') || !readFileSync(join(server.folder, file), 'latin1').includes('"rated"'),
    ),
  );
});

/**
 * Runs the same dialogue, step by step, where only the ratings of the first two seats are as given. It ends while the
 * second of them has not rated yet, or when all is over.
 */
async function recorded(
  [first, second]: readonly [readonly GivenAnswer[], readonly GivenAnswer[]],
  last: 'rating' | 'ended',
): Promise<Recording> {
  const clock = testClock();
  await using server = await startServer({ clock, pace: USUAL_PACE });
  const leader = await facilitator(server.origin, ['phones', 'phones']);
  const room = new Lockstep(clock, leader);
  const { rater, swapped, ...others } = await everybody(server, leader, room);
  const mates = [others.mate, others.fourth, others.fifth];
  for (const phase of ['purpose', 'model', 'exercise'] as const) await room.sendToAll({ type: 'enterPhase', phase });
  for (const [group, people] of [
    [1, 6],
    [2, 4],
  ] as const)
    await room.send(leader, { type: 'countPeople', group, people });
  await rate(room, rater, first);
  for (const person of mates) await rate(room, person, MATE);
  if (last === 'ended') {
    await rate(room, swapped, second);
    for (const person of [others.sixth, ...others.strangers]) await rate(room, person, MATE);
    await room.send(others.mate, { type: 'takeStep', group: 1, step: 'agree' });
    await room.send(others.mate, { type: 'setScore', group: 1, factor: 'openness', score: 3 });
    for (const phase of ['plenary', 'closing', 'ended'] as const) await room.sendToAll({ type: 'enterPhase', phase });
  }
  const said = server.logged.join('');
  const streams = withoutChance(room.received, leader.code);
  const { rater: own = '', ...rest } = streams;
  return {
    rater: own,
    others: last === 'rating' ? rest : withoutOwnSheets(streams, ['rater', 'swapped']),
    replies: room.replies.map((reply) => JSON.stringify(reply)).join('\n'),
    log: withoutChance({ said }, leader.code).said ?? '',
    keysLogged: [leader.key, ...rater.cookies.values()].filter((key) => said.includes(key.split('.').at(-1) ?? key)),
  };
}

/** Two groups, a screen and a reader of the result, who all follow the dialogue. */
async function everybody(server: RunningServer, leader: Console, room: Lockstep) {
  const sits = async (name: string, group: number): Promise<Phone> => {
    const person = await phone(server.origin, leader.code, group);
    await room.add(name, person);
    return person;
  };
  const seats = {
    rater: await sits('rater', 1),
    swapped: await sits('swapped', 1),
    mate: await sits('mate', 1),
    fourth: await sits('fourth', 1),
    fifth: await sits('fifth', 1),
    sixth: await sits('sixth', 1),
    strangers: [
      await sits('stranger 1', 2),
      await sits('stranger 2', 2),
      await sits('stranger 3', 2),
      await sits('stranger 4', 2),
    ],
  };
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  for (const role of ['screen', 'result'] as const) {
    const person = new Person<unknown>(server.origin, role);
    await person.enter(leader.code, String(body[role]).split('.').at(-1) ?? '');
    await person.follow();
    await room.add(role, person);
  }
  return seats;
}

async function rate(room: Lockstep, person: Phone, answers: readonly GivenAnswer[]): Promise<void> {
  for (const [index, factor] of competenceModel.factors.entries())
    await room.send(person, { type: 'rate', factor, answer: answers[index] ?? 'unknown' });
  const talk = person.view?.table.group.talk;
  await room.send(person, { type: 'lock', companyRevision: talk?.step === 'rate' ? talk.companyRevision : 0 });
}

/** Leaves out the code of the dialogue, where the server was, and when a phone is to come back. */
function withoutChance(texts: Readonly<Record<string, string>>, code: string): Readonly<Record<string, string>> {
  const plain = (text: string) =>
    text
      .replaceAll(code, 'CODE')
      .replaceAll(/retry: \d+/g, 'retry')
      .replaceAll(/"(time|pid|reqId|responseTime|hostname|host|remotePort|port)":("[^"]*"|[\d.]+)/g, '')
      .replaceAll(/127\.0\.0\.1:\d+/g, 'ADDRESS');
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plain(text)]));
}

/** Leaves out what the seats of these names see of their own ratings, and nothing else. */
function withoutOwnSheets(streams: Readonly<Record<string, string>>, names: readonly string[]) {
  const plain = (stream: string) => stream.replaceAll(/"sheet":\[[^\]]*\]/g, '"sheet":"own"');
  const entries = Object.entries(streams);
  return Object.fromEntries(entries.map(([name, stream]) => [name, names.includes(name) ? plain(stream) : stream]));
}
