import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { erases } from '../effects.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
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
  freja,
  given,
  locked,
  lockNow,
  note,
  opened,
  rated,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';

const ratersAt = (dialogue: Dialogue, group: number) => {
  const talk = groupAt(dialogue, group)?.talk;
  return talk?.step === 'rate' ? [...talk.sheets.keys()] : [];
};
const stepOf = (dialogue: Dialogue, group = 1) => groupAt(dialogue, group)?.talk.step;

describe('moving', () => {
  const tables = [
    opened('phones', 'phones', 'paper'),
    ...seated(1, anna, bo, carl, dorte),
    ...seated(2, emil, freja),
  ] as const;
  const lobby = given(...tables);
  const twoTables = [...tables, entered('exercise'), counted(4), counted(3, 2)] as const;
  const toTwo = { type: 'move', seat: anna, group: 2 } as const;

  test('leaves the ratings behind, on the disk too, and takes the seat out of its old company', () => {
    const room = given(
      ...twoTables,
      { type: 'companyClosed', group: 1, seats: [anna, bo, carl, dorte] },
      ...locked(anna, [1, 2, 3, 4]),
      { type: 'revealVoted', group: 1, seat: anna },
    );
    assert.deepEqual(eventsOf(room, facilitator, toTwo).flatMap(erases), ['ratings 1']);
    const moved = when(room, facilitator, toTwo);
    assert.deepEqual([ratersAt(moved, 1), ratersAt(moved, 2)], [[], []]);
    const back = when(moved, facilitator, { type: 'move', seat: anna, group: 1 });
    const talk = groupAt(back, 1)?.talk;
    assert.ok(talk?.step === 'rate');
    assert.deepEqual([talk.company, talk.revealVotes, talk.sheets.size], [[bo, carl, dorte], [], 0]);
  });

  test('opens nothing, neither where somebody went from nor where they come', () => {
    const waiting = given(
      ...twoTables,
      { type: 'companyClosed', group: 1, seats: [anna, bo, carl, dorte] },
      ...[anna, bo, carl].flatMap((seat) => locked(seat, [3])),
    );
    assert.equal(stepOf(when(waiting, facilitator, { type: 'move', seat: dorte, group: 2 })), 'rate');
    const own = given(
      ...twoTables,
      ...seated(2, 7),
      { type: 'companyClosed', group: 2, seats: [emil, freja, 7] },
      ...locked(emil, [1], 2),
      ...locked(freja, [5], 2),
      ...locked(anna, [1, 2, 3, 4]),
    );
    const moved = when(own, facilitator, toTwo);
    assert.equal(stepOf(moved, 2), 'rate');
    assert.equal(refusalOf(moved, by(anna), lockNow(moved, 2)), 'not-in-company');
  });

  test('puts the pen down, and lets go of the words that were kept for the author', () => {
    const room = given(
      ...tables,
      note(1, anna),
      { type: 'penTaken', group: 1, seat: anna },
      {
        type: 'noteKept',
        group: 1,
        note: { id: 1, question: 'why', text: 'before', seat: anna },
      },
    );
    assert.deepEqual(eventsOf(room, facilitator, toTwo).flatMap(erases), ['kept 1.1', 'ratings 1']);
    const moved = when(room, facilitator, toTwo);
    assert.deepEqual([groupAt(moved, 1)?.pen.holder, groupAt(moved, 2)?.pen.holder], [null, null]);
    assert.deepEqual(groupAt(moved, 1)?.keptNotes, []);
  });

  test('is for oneself until the groups are at work, and to a table where nothing is written', () => {
    assert.equal(refusalOf(lobby, by(anna), toTwo), null);
    for (const phase of ['exercise', 'plenary', 'closing'] as const)
      assert.equal(refusalOf(given(...tables, entered(phase)), by(anna), toTwo), 'facilitator-moves');
    const tried = given(...tables, note(2, emil));
    assert.equal(refusalOf(tried, by(anna), toTwo), 'facilitator-moves');
    const rating = given(...twoTables, ...rated(emil, [1], 2), entered('model'));
    assert.equal(refusalOf(rating, by(anna), toTwo), 'facilitator-moves');
  });

  test('is for nobody else but the facilitator, to a group that has room', () => {
    assert.equal(refusalOf(lobby, by(bo), toTwo), 'not-allowed');
    assert.equal(refusalOf(lobby, by(anna), { ...toTwo, group: 3 }), 'group-on-paper');
    assert.equal(refusalOf(lobby, by(anna), { ...toTwo, group: 9 }), 'unknown-group');
    assert.deepEqual(eventsOf(lobby, by(anna), { ...toTwo, group: 1 }), []);
    assert.equal(refusalOf(lobby, facilitator, { ...toTwo, seat: 9 }), 'unknown-seat');
    assert.equal(refusalOf(given(...twoTables), facilitator, toTwo), null);
  });
});

describe('leaving', () => {
  const four = [opened('phones'), ...seated(1, anna, bo, carl, dorte), entered('exercise'), counted(4)] as const;
  const closed = { type: 'companyClosed', group: 1, seats: [anna, bo, carl, dorte] } as const;

  test('before the reveal takes the ratings away, on the disk too', () => {
    const room = given(...four, closed, ...locked(anna, [1]));
    const events = eventsOf(room, by(anna), { type: 'leave', seat: anna });
    assert.deepEqual(events.flatMap(erases), ['ratings 1']);
    assert.deepEqual(ratersAt(when(room, by(anna), { type: 'leave', seat: anna }), 1), []);
  });

  test('is one person less while a group rates, unless they came when the company was closed', () => {
    const people = (dialogue: Dialogue) => groupAt(dialogue, 1)?.people;
    const leave = (seat: number) => ({ type: 'leave', seat }) as const;
    assert.equal(people(when(given(...four), by(anna), leave(anna))), 3);
    const late = given(...four, closed, ...seated(1, emil));
    assert.equal(people(when(late, by(anna), leave(anna))), 3);
    assert.equal(people(when(late, by(emil), leave(emil))), 4);
    const alone = given(opened('phones'), ...seated(1, anna, bo), counted(1));
    assert.equal(people(when(alone, by(anna), leave(anna))), null);
    const agreeing = given(...four, together(1, anna, bo, carl, dorte));
    assert.equal(people(when(agreeing, by(anna), leave(anna))), 4);
  });

  test('of somebody who came late and was counted is one person less, too', () => {
    const late = given(...four, closed, ...seated(1, emil), counted(5));
    assert.equal(groupAt(when(late, by(emil), { type: 'leave', seat: emil }), 1)?.people, 4);
  });

  test('after it leaves the picture as it is', () => {
    const counts = [{ shown: 'dots', counts: [4, 0, 0, 0, 0] }] as const;
    const room = given(...four, { type: 'revealed', group: 1, counts });
    const left = when(room, facilitator, { type: 'leave', seat: anna });
    assert.deepEqual(groupAt(left, 1)?.talk, { step: 'compare', counts });
  });

  test('opens nothing, whoever goes and whoever sends them', () => {
    const waiting = given(...four, closed, ...[anna, bo, carl].flatMap((seat) => locked(seat, [3])));
    const voted = given(
      ...four,
      closed,
      ...[anna, bo, carl, dorte].flatMap((seat) => locked(seat, [3])).slice(0, -1),
      ...[anna, bo].map((seat) => ({ type: 'revealVoted', group: 1, seat }) as const),
    );
    for (const room of [waiting, voted])
      for (const actor of [by(dorte), facilitator])
        assert.equal(stepOf(when(room, actor, { type: 'leave', seat: dorte })), 'rate');
  });

  test('and coming back is another seat, which is not in the company', () => {
    const left = when(given(...four, closed, ...locked(bo, [3])), by(anna), { type: 'leave', seat: anna });
    const asked = when(left, { role: 'newcomer' }, { type: 'join', key: 'key of anna', group: 1 });
    const back = when(asked, by(bo), { type: 'admit', seat: emil, group: 1 });
    assert.equal(refusalOf(back, by(emil), { type: 'rate', factor: 'roof', answer: 3 }), 'not-in-company');
  });

  test('is for oneself and the facilitator', () => {
    assert.equal(refusalOf(given(...four), by(bo), { type: 'leave', seat: anna }), 'not-allowed');
    const left = given(...four, { type: 'left', seat: anna, group: 1 });
    assert.equal(refusalOf(left, by(anna), lockNow(left)), 'unknown-seat');
  });
});
