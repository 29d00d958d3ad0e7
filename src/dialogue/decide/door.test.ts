import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { MAX_SEATS_IN_GROUP, MAX_WAITING_AT_TABLE } from '../limits.ts';
import { type Dialogue, groupAt, seatAt } from '../state.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  by,
  carl,
  counted,
  dorte,
  emil,
  entered,
  eventsOf,
  facilitator,
  given,
  newcomer,
  note,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { facilitatorView } from '../view/facilitator.ts';
import { tableView } from '../view/participant.ts';
import { waitingView } from '../view/waiting.ts';

const tables = [opened('phones', 'phones', 'table', 'paper'), ...seated(1, anna, bo), ...seated(2, carl)] as const;
const working = given(...tables, entered('exercise'));
const join = (group: number | null, key = 'new') => ({ type: 'join', key, group }) as const;
const admit = { type: 'admit', seat: dorte, group: 1 } as const;
const decline = { type: 'decline', seat: dorte } as const;
/** The first to come is seat 4. */
const asking = when(working, newcomer, join(1));

const waitingAt = (dialogue: Dialogue, group: number) => tableView(dialogue, group, allHere)?.group.waiting;
const asks = (dialogue: Dialogue, seat: number) => waitingView(dialogue, seat)?.waiting;

describe('a phone that comes when the groups are at work', () => {
  test('waits at the table that it names, and is shown there and on the console by its number', () => {
    assert.equal(seatAt(asking, dorte)?.group, null);
    assert.deepEqual([waitingAt(asking, 1), waitingAt(asking, 2)], [[dorte], []]);
    const { groups, waiting } = facilitatorView(asking, allHere);
    assert.deepEqual([groups[0]?.waiting, groups[1]?.waiting, waiting], [[dorte], [], []]);
  });

  test('waits at none when it names none, until it has chosen', () => {
    const lost = when(working, newcomer, join(null));
    assert.deepEqual([asks(lost, dorte)?.asks, facilitatorView(lost, allHere).waiting], [null, [dorte]]);
    const chosen = when(lost, by(dorte), { type: 'move', seat: dorte, group: 2 });
    assert.deepEqual([asks(chosen, dorte)?.asks, waitingAt(chosen, 2)], [2, [dorte]]);
    const elsewhere = when(chosen, by(dorte), { type: 'move', seat: dorte, group: 1 });
    assert.deepEqual([waitingAt(elsewhere, 1), waitingAt(elsewhere, 2)], [[dorte], []]);
  });

  test('waits at the only group there is', () => {
    const alone = given(opened('phones'), ...seated(1, anna), entered('exercise'));
    assert.equal(asks(when(alone, newcomer, join(null)), bo)?.asks, 1);
  });

  test('may do nothing but ask elsewhere and go, and is shown nothing of any table', () => {
    for (const command of [
      { type: 'rate', factor: 'roof', answer: 3 },
      { type: 'reveal', group: 1 },
      { type: 'takePen' },
      { type: 'addNote', group: 1, question: 'why', text: 'x' },
      { type: 'countPeople', group: 1, people: 5 },
      { type: 'setHelp', group: 1, wanted: true },
      { type: 'propose', factor: null, what: 'x' },
      admit,
      decline,
    ] as const)
      assert.equal(refusalOf(asking, by(dorte), command), 'still-waiting', command.type);
    const busy = given(
      ...tables,
      entered('exercise'),
      { type: 'arrived', seat: dorte, group: 1, key: 'new' },
      counted(5),
      together(1, anna, bo),
      ...agreed(1, 3, 4),
      note(1, anna),
      { type: 'penTaken', group: 1, seat: anna },
    );
    assert.deepEqual(waitingView(busy, dorte), waitingView(asking, dorte));
    assert.deepEqual(Object.keys(asks(asking, dorte) ?? {}), ['agenda', 'seat', 'phoneGroups', 'asks', 'wasDeclined']);
  });

  test('goes away again, or is removed', () => {
    for (const actor of [by(dorte), facilitator]) {
      const gone = when(asking, actor, { type: 'leave', seat: dorte });
      assert.deepEqual([seatAt(gone, dorte), waitingAt(gone, 1)], [undefined, []]);
    }
    assert.equal(refusalOf(asking, by(anna), { type: 'leave', seat: dorte }), 'not-allowed');
  });

  test('is sat down at once where nobody sits and nothing is written, and nowhere else', () => {
    const empty = when(working, newcomer, join(3));
    assert.equal(seatAt(empty, dorte)?.group, 3);
    assert.equal(asks(when(empty, newcomer, join(3, 'second')), emil)?.asks, 3);
    const left = given(...tables, entered('exercise'), note(3, carl));
    assert.equal(asks(when(left, newcomer, join(3)), dorte)?.asks, 3, 'nobody sits there, and there is a note');
    const moved = when(asking, by(dorte), { type: 'move', seat: dorte, group: 3 });
    assert.equal(seatAt(moved, dorte)?.group, 3);
  });

  test('is not let in at a full table or a sheet, and not many wait at one', () => {
    const full = given(opened('phones', 'paper'), ...seated(1, 1, 2, 3, 4, 5, 6, 7, 8), entered('exercise'));
    assert.equal(MAX_SEATS_IN_GROUP, 8);
    assert.equal(refusalOf(full, newcomer, join(1)), 'group-full');
    assert.equal(refusalOf(full, newcomer, join(2)), 'group-on-paper');
    assert.equal(refusalOf(full, newcomer, join(null)), 'dialogue-full');
    const crowd = Array.from({ length: MAX_WAITING_AT_TABLE }, (_, index) => `key ${index}`);
    const crowded = crowd.reduce((room, key) => when(room, newcomer, join(1, key)), working);
    assert.equal(refusalOf(crowded, newcomer, join(1)), 'too-many-wait');
    const lost = when(crowded, newcomer, join(null));
    const seat = lost.seats.length;
    assert.equal(refusalOf(lost, by(seat), { type: 'move', seat, group: 1 }), 'too-many-wait');
  });

  test('has to choose anew when its table is removed or goes over to paper', () => {
    const tidied = when(when(working, newcomer, join(3)), by(dorte), { type: 'leave', seat: dorte });
    const noted = when(when(tidied, facilitator, { type: 'setMode', group: 3, mode: 'paper' }), facilitator, {
      type: 'addNote',
      group: 3,
      question: 'why',
      text: 'x',
    });
    const back = when(noted, facilitator, { type: 'setMode', group: 3, mode: 'phones' });
    const waiting = when(back, newcomer, join(3));
    for (const command of [
      { type: 'setMode', group: 3, mode: 'paper' },
      { type: 'removeGroup', group: 3 },
    ] as const) {
      const after = when(waiting, facilitator, command);
      assert.deepEqual([asks(waiting, emil)?.asks, asks(after, emil)?.asks], [3, null]);
      assert.equal(refusalOf(after, by(emil), { type: 'move', seat: emil, group: 1 }), null);
    }
  });
});

describe('letting somebody in', () => {
  test('is for those at the table, or the facilitator, who lets in anywhere', () => {
    for (const [actor, group] of [
      [by(anna), 1],
      [by(bo), 1],
      [facilitator, 1],
      [facilitator, 2],
    ] as const) {
      const inside = when(asking, actor, { ...admit, group });
      assert.equal(seatAt(inside, dorte)?.group, group);
      assert.deepEqual(waitingAt(inside, 1), []);
    }
    assert.equal(refusalOf(asking, by(carl), admit), 'not-allowed');
    assert.equal(refusalOf(asking, by(carl), { ...admit, group: 2 }), 'seat-not-waiting');
    assert.equal(refusalOf(asking, by(carl), decline), 'seat-not-waiting');
    assert.equal(refusalOf(asking, facilitator, { ...admit, seat: 9 }), 'unknown-seat');
    assert.equal(refusalOf(asking, facilitator, { ...admit, group: 4 }), 'group-on-paper');
  });

  test('twice is once, and none is let in from another table', () => {
    const inside = when(asking, by(anna), admit);
    assert.deepEqual(eventsOf(inside, by(bo), admit), []);
    assert.equal(refusalOf(inside, by(bo), decline), 'seat-not-waiting');
    assert.equal(refusalOf(inside, by(bo), { ...admit, seat: carl }), 'seat-not-waiting');
  });

  test('or not is told, and one may ask again, there or elsewhere', () => {
    for (const actor of [by(anna), facilitator]) {
      const declined = when(asking, actor, decline);
      assert.deepEqual([asks(declined, dorte)?.asks, asks(declined, dorte)?.wasDeclined], [null, true]);
      assert.deepEqual(waitingAt(declined, 1), []);
      const again = when(declined, by(dorte), { type: 'move', seat: dorte, group: 1 });
      assert.deepEqual([asks(again, dorte)?.asks, asks(again, dorte)?.wasDeclined], [1, false]);
    }
  });

  test('comes to a table that rates is in no company that is closed', () => {
    const rating = given(
      ...tables,
      entered('exercise'),
      { type: 'companyClosed', group: 1, seats: [anna, bo] },
      { type: 'arrived', seat: dorte, group: 1, key: 'new' },
    );
    const inside = when(rating, by(anna), admit);
    const talk = groupAt(inside, 1)?.talk;
    assert.deepEqual(talk?.step === 'rate' && talk.company, [anna, bo]);
  });

  test('late is seen by all when that seat takes the pen', () => {
    const hasLatePen = (dialogue: Dialogue) => tableView(dialogue, 1, allHere)?.group.hasLatePen;
    const inside = when(asking, by(anna), admit);
    const agreeing = when(inside, facilitator, { type: 'scoreTogether', group: 1 });
    assert.equal(hasLatePen(when(agreeing, by(anna), { type: 'takePen' })), false);
    assert.equal(hasLatePen(when(agreeing, by(dorte), { type: 'takePen' })), true);
  });
});
