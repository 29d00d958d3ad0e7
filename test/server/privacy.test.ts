import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Phase } from '../../src/dialogue/guide.ts';
import type { ResultView } from '../../src/dialogue/view/result.ts';
import type { ScreenView } from '../../src/dialogue/view/screen.ts';
import { Person } from './person.ts';
import { advanceTo, type Console, facilitator, type Phone, phone, rateAll } from './room.ts';
import { type RunningServer, startServer } from './start-server.ts';

type GivenAnswer = number | 'unknown';

/** Who hears what in one dialogue, byte for byte, with nothing in it that is by chance. */
type Recording = {
  readonly others: Record<string, string>;
  readonly log: string;
  readonly keysLogged: readonly string[];
  readonly rater: string;
};

/** The rest of the first group gives these, every time. */
const REST: readonly GivenAnswer[] = [3, 3, 4, 5];

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
  assert.notEqual(one.rater, other.rater, 'the rater must see a difference for this test to mean anything');
  assert.deepEqual(one.others, other.others);
});

test('through the whole dialogue, nobody is sent a byte that depends on who in the group gave which rating', async () => {
  const a: GivenAnswer[] = [1, 2, 3, 4, 5, 1];
  const b: GivenAnswer[] = [5, 5, 2, 2, 4, 'unknown'];
  const one = await recorded([a, b], 'ended');
  const other = await recorded([b, a], 'ended');
  assert.ok(one.others.mate?.includes('"shown":"dots"'), 'the ratings must have opened for this test to mean anything');
  assert.deepEqual(one.others, other.others);
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
  assert.equal(one.log, other.log);
  assert.deepEqual([...one.keysLogged, ...other.keysLogged], []);
});

test('a group of three is told its middle and how far apart it is, and of two nothing', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin, ['phones', 'phones']);
  const three = [
    await phone(server.origin, leader.code, 1),
    await phone(server.origin, leader.code, 1),
    await phone(server.origin, leader.code, 1),
  ];
  await advanceTo(leader, 'exercise');
  for (const [index, person] of three.entries())
    await rateAll(person, [index + 1, index === 0 ? 'unknown' : 2, 4, 4, 4, 4]);
  const [first] = three;
  assert.ok(first);
  await first.until(() => first.view?.table.group.talk.step === 'compare');
  const talk = first.view?.table.group.talk;
  assert.ok(talk && talk.step !== 'rate');
  assert.deepEqual(talk.counts?.slice(0, 2), [{ shown: 'median', median: 2, range: 2 }, { shown: 'nothing' }]);
});

test('once they have opened, no file on the disk tells who gave which rating', async () => {
  await using server = await startServer();
  const leader = await facilitator(server.origin);
  const phones: Phone[] = [];
  for (const _ of [1, 2, 3, 4]) phones.push(await phone(server.origin, leader.code));
  await advanceTo(leader, 'exercise');
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
  assert.ok(events.some((event) => event.includes('"locked"')));
  assert.ok(!events.some((event) => event.includes('"rated"')));
  assert.ok(
    readdirSync(server.folder).every(
      (file) => !file.endsWith('.db') || !readFileSync(join(server.folder, file), 'latin1').includes('"rated"'),
    ),
  );
});

/** Runs the same dialogue, step by step, where only the first two seats' ratings are as given. */
async function recorded(
  [first, second]: readonly [readonly GivenAnswer[], readonly GivenAnswer[]],
  last: 'rating' | Phase,
): Promise<Recording> {
  // A clock that stands still, and views at once: all that differs is what depends on the ratings.
  await using server = await startServer({ clock: () => 1_800_000_000_000, pace: { table: 0, observer: 0 } });
  const leader = await facilitator(server.origin, ['phones', 'phones']);
  const [rater, swapped, mate, ...rest] = await seated(server, leader, 1, 6);
  if (!rater || !swapped || !mate) throw new Error('there are too few people in the group');
  const strangers = await seated(server, leader, 2, 4);
  const { screen, result } = await observers(server, leader);
  await advanceTo(leader, 'exercise');
  await rateAll(rater, first);
  for (const [index, person] of [mate, ...rest.slice(0, -1)].entries())
    await rateAll(person, Array(6).fill(REST[index] ?? 3));
  if (last === 'rating') {
    await leader.until(() => leader.view?.groups[0]?.locked === 4);
  } else {
    await rateAll(swapped, second);
    for (const person of [...rest.slice(-1), ...strangers]) await rateAll(person, [2, 3, 3, 4, 4, 5]);
    await leader.until(() => leader.view?.groups.every(({ step }) => step === 'compare') ?? false);
    await mate.send({ type: 'takeStep', group: 1, step: 'agree' });
    await mate.send({ type: 'setScore', group: 1, factor: 'openness', score: 3 });
    await advanceTo(leader, last);
  }
  const received: Record<string, Person<unknown>> = { leader, mate, screen, result };
  if (last !== 'rating') Object.assign(received, { swapped, rater });
  for (const [index, person] of [...rest, ...strangers].entries()) received[`person ${index}`] = person;
  const { seq } = leader;
  await Promise.all([screen, result].map((person) => person.until(() => person.seq >= seq)));
  const others = Object.fromEntries(
    Object.entries(received).map(([name, person]) => [name, withoutChance(person.received, leader.code, last)]),
  );
  const said = server.logged.join('');
  return {
    others,
    log: withoutChance(said, leader.code, last),
    keysLogged: [leader.key, ...rater.cookies.values()].filter((key) => said.includes(key.split('.').at(-1) ?? key)),
    rater: withoutChance(rater.received, leader.code, last),
  };
}

async function seated(server: RunningServer, leader: Console, group: number, count: number): Promise<readonly Phone[]> {
  const people: Phone[] = [];
  for (let index = 0; index < count; index += 1) people.push(await phone(server.origin, leader.code, group));
  return people;
}

async function observers(server: RunningServer, leader: Console) {
  const { body } = await leader.ask('GET', `/api/dialogues/${leader.code}/links?as=facilitator`);
  const keyIn = (link: unknown) => String(link).split('.').at(-1) ?? '';
  const screen = new Person<ScreenView>(server.origin, 'screen');
  const result = new Person<ResultView>(server.origin, 'result');
  await screen.enter(leader.code, keyIn(body.screen));
  await result.enter(leader.code, keyIn(body.result));
  await Promise.all([screen.follow(), result.follow()]);
  return { screen, result };
}

/** Leaves out the code, the times and how long to wait; and, where it is heard as a whole, what each seat sees of its own. */
function withoutChance(received: string, code: string, last: 'rating' | Phase): string {
  const plain = received
    .replaceAll(code, 'CODE')
    .replaceAll(/retry: \d+/g, 'retry')
    .replaceAll(/event: clock\ndata: \d+/g, 'clock')
    .replaceAll(/"(time|pid|reqId|responseTime|hostname|host|remotePort|port)":("[^"]*"|[\d.]+)/g, '')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'ADDRESS');
  return last === 'rating' ? plain : plain.replaceAll(/"sheet":\[[^\]]*\]/g, 'OWN SHEET');
}
