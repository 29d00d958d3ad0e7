import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { testClock } from '../clock/testing/clock.ts';
import type { Event, Opened } from '../dialogue/event.ts';
import { evolve } from '../dialogue/evolve.ts';
import { PHASES } from '../dialogue/guide.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  carl,
  dorte,
  entered,
  given,
  note,
  opened,
  seated,
  together,
} from '../dialogue/testing/builders.ts';
import { seatView, tableView } from '../dialogue/view/participant.ts';
import type { Listener, Visitor } from './listener.ts';
import { Publisher, USUAL_PACE } from './publisher.ts';

const inExercise = [
  opened('phones', 'phones', 'phones'),
  ...seated(1, anna, bo),
  ...seated(2, carl),
  ...seated(3, dorte),
  together(1, anna, bo),
  ...agreed(1, 3, 4),
  note(1, anna),
  entered('exercise'),
] as const;
const help = (group: number, wanted = true): Event => ({ type: 'helpSet', group, wanted });
const seat = (number: number): Visitor => ({ role: 'seat', seat: number });
const facilitator: Visitor = { role: 'facilitator' };

/** A dialogue whose followers write down who was sent what, and when. */
function published(first: Opened, ...rest: readonly Event[]) {
  const clock = testClock();
  const sent: { readonly who: string; readonly at: number; readonly seq: number; readonly view: unknown }[] = [];
  let dialogue = given(first, ...rest);
  let seq = rest.length + 1;
  const publisher = new Publisher(() => ({ dialogue, seq, circumstances: allHere }), { clock, pace: USUAL_PACE });
  return {
    clock,
    publisher,
    sent,
    /** Who was sent something since this was asked last. */
    told: () => sent.splice(0).map(({ who }) => who),
    dialogue: () => dialogue,
    /** `onsend` is what sending takes, or leads to. */
    subscribe: (visitor: Visitor, onsend = () => {}): (() => void) => {
      const who = visitor.role === 'seat' ? `seat ${visitor.seat}` : visitor.role;
      const listener: Listener = {
        send: (seq, view) => {
          sent.push({ who, at: clock.elapsed(), seq, view: JSON.parse(view) });
          onsend();
        },
        close: () => {},
        end: () => sent.push({ who: `${who} ended`, at: clock.elapsed(), seq, view: null }),
      };
      return publisher.add(visitor, listener);
    },
    happens: (...events: readonly Event[]) => {
      dialogue = events.reduce(evolve, dialogue);
      seq += events.length;
      publisher.publish(events);
    },
  };
}

for (const phase of PHASES) {
  test(`in ${phase} a phone is sent its whole view, however it was put together`, () => {
    const room = published(...inExercise, entered(phase));
    room.subscribe(seat(bo));
    room.happens({ type: 'renamed', title: 'Ward 4' });
    const whole = { table: tableView(room.dialogue(), 1, allHere), me: seatView(room.dialogue(), bo) };
    assert.deepEqual(room.sent.at(-1), {
      who: `seat ${bo}`,
      at: 0,
      seq: room.sent[0]?.seq === undefined ? 0 : room.sent[0].seq + 1,
      view: JSON.parse(JSON.stringify(whole)),
    });
  });
}

test('whoever comes is sent their view at once, and a change goes to those whom it touches and to nobody else', () => {
  const room = published(...inExercise);
  for (const number of [anna, bo, carl]) room.subscribe(seat(number));
  for (const role of ['facilitator', 'screen', 'result'] as const) room.subscribe({ role });
  assert.deepEqual(room.told(), ['seat 1', 'seat 2', 'seat 3', 'facilitator', 'screen', 'result']);
  room.happens(help(1));
  assert.deepEqual(room.told(), ['seat 1', 'seat 2', 'facilitator']);
});

test('what somebody rates is sent to their own phone alone', () => {
  const room = published(opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'));
  for (const number of [anna, bo, carl]) room.subscribe(seat(number));
  for (const role of ['facilitator', 'screen', 'result'] as const) room.subscribe({ role });
  room.told();
  room.happens({ type: 'rated', group: 1, seat: bo, factor: 'roof', answer: 'unknown' });
  assert.deepEqual(room.told(), ['seat 2']);
});

test('whoever waits to be let in is sent nothing of what happens at the tables', () => {
  const room = published(
    ...inExercise,
    { type: 'arrived', seat: 5, group: 1, key: 'key of 5' },
    { type: 'arrived', seat: 6, group: null, key: 'key of 6' },
  );
  for (const number of [anna, 5, 6]) room.subscribe(seat(number));
  room.told();
  const atTables: readonly Event[] = [
    help(1),
    ...agreed(1, 5),
    note(1, anna, 2),
    { type: 'penTaken', group: 1, seat: anna },
    { type: 'peopleCounted', group: 1, people: 3 },
    { type: 'left', seat: carl, group: 2 },
  ];
  for (const event of atTables) room.happens(event);
  room.happens(entered('plenary'));
  assert.deepEqual(new Set(room.told()), new Set(['seat 1', 'seat 5', 'seat 6']), 'the phase is for all');
  for (const event of [...agreed(1, 2), { type: 'noteStarred', group: 1, note: 1, starred: true } as const])
    room.happens(event);
  assert.deepEqual(room.told(), []);
});

test('whoever is let in is sent the table that they sit at, and whoever is not is told so', async () => {
  const room = published(...inExercise, { type: 'arrived', seat: 5, group: 1, key: 'key of 5' });
  room.subscribe(seat(5));
  room.happens({ type: 'declined', seat: 5, group: 1 });
  room.happens({ type: 'asked', seat: 5, from: null, group: 1 });
  await room.clock.pass(1_000);
  room.happens({ type: 'admitted', seat: 5, from: 1, group: 1 });
  assert.deepEqual(
    room.sent.map(({ view }) => Object.keys(view as object)),
    [['waiting'], ['waiting'], ['waiting'], ['table', 'me']],
  );
});

test('the first change is sent at once, and all that follow within the pace together', async () => {
  const room = published(...inExercise);
  room.subscribe(seat(carl));
  room.subscribe(facilitator);
  room.told();
  for (let change = 0; change < 50; change += 1) room.happens(help(2, change % 2 === 0));
  await room.clock.pass(99);
  assert.deepEqual(room.told(), ['seat 3', 'facilitator']);
  await room.clock.pass(1);
  assert.deepEqual(room.told(), ['seat 3']);
  await room.clock.pass(150);
  assert.deepEqual(room.told(), ['facilitator']);
  await room.clock.pass(10_000);
  assert.deepEqual(room.told(), [], 'nothing new, nothing sent');
});

test('what waits for its time is the newest when it is sent', async () => {
  const room = published(...inExercise);
  room.subscribe(seat(carl));
  for (const title of ['A', 'B', 'C']) room.happens({ type: 'renamed', title });
  await room.clock.pass(100);
  assert.deepEqual(
    room.sent.map(({ at, seq }) => [at, seq - inExercise.length]),
    [
      [0, 0],
      [0, 1],
      [100, 3],
    ],
  );
});

test('a view that takes seconds to send over a poor network is not sent several times a second', async () => {
  const room = published(opened(...Array.from({ length: 2_000 }, () => 'phones' as const)));
  room.subscribe(facilitator);
  for (const title of ['A', 'B']) room.happens({ type: 'renamed', title });
  await room.clock.pass(10_000);
  const bytes = JSON.stringify(room.sent[1]?.view).length;
  const [, first = Number.NaN, next = Number.NaN, ...more] = room.sent.map(({ at }) => at);
  assert.ok(bytes > 200_000 && next - first > bytes / 500 - 1, `${bytes} bytes again after ${next - first} ms`);
  assert.deepEqual(more, []);
});

test('a long round lets others in between, and then goes on where it was', async () => {
  const room = published(...inExercise);
  const takesLong = () => room.clock.work(5);
  for (const number of [anna, carl, dorte]) room.subscribe(seat(number), takesLong);
  room.told();
  room.happens({ type: 'renamed', title: 'Ward 4' });
  assert.deepEqual(room.told(), ['seat 1']);
  const taps: string[] = [];
  setImmediate(() => taps.push('a tap'));
  await turn();
  assert.deepEqual([...room.told(), ...taps], ['seat 3', 'a tap']);
  await turn();
  assert.deepEqual(room.told(), ['seat 4']);
});

test('who is touched again while they are published to is sent that, too', async () => {
  const room = published(...inExercise);
  let isFirst = true;
  room.subscribe(seat(carl), () => {
    if (isFirst && room.sent.length === 2) {
      isFirst = false;
      room.happens(help(2, false));
    }
  });
  room.happens(help(2));
  await room.clock.pass(100);
  assert.deepEqual(room.told(), ['seat 3', 'seat 3', 'seat 3']);
});

test('the streams of a seat that leaves end, and only those', () => {
  const room = published(...inExercise);
  for (const number of [anna, anna, bo]) room.subscribe(seat(number));
  room.told();
  room.happens({ type: 'left', seat: anna, group: 1 });
  assert.deepEqual(room.told(), ['seat 1 ended', 'seat 1 ended', 'seat 2']);
});

test('two tabs are one seat, which is there until both are closed', () => {
  const { publisher, subscribe: follow } = published(...inExercise);
  const close = [follow(seat(anna)), follow(seat(anna))];
  assert.deepEqual([publisher.count(seat(anna)), publisher.seats], [2, [anna]]);
  close[0]?.();
  close[0]?.();
  assert.deepEqual([publisher.count(seat(anna)), publisher.isEmpty], [1, false]);
  close[1]?.();
  assert.deepEqual([publisher.seats, publisher.isEmpty], [[], true]);
});

test('after the end nothing is sent any more', async () => {
  const room = published(...inExercise);
  room.subscribe(seat(carl));
  for (const wanted of [true, false]) room.happens(help(2, wanted));
  room.told();
  room.publisher.end();
  await room.clock.pass(10_000);
  assert.deepEqual(room.told(), ['seat 3 ended']);
});
