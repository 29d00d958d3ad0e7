import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { erases } from '../effects.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  anna,
  bo,
  by,
  carl,
  dorte,
  emil,
  entered,
  eventsOf,
  facilitator,
  freja,
  given,
  locked,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';

const ratersAt = (dialogue: Dialogue, group: number) => {
  const talk = groupAt(dialogue, group)?.talk;
  return talk?.step === 'rate' ? [...talk.sheets.keys()] : [];
};

describe('moving', () => {
  const twoTables = [
    opened('phones', 'phones', 'paper'),
    ...seated(1, anna, bo, carl, dorte),
    ...seated(2, emil, freja),
    entered('exercise'),
  ] as const;

  test('takes the ratings along before the reveal', () => {
    const moved = when(given(...twoTables, ...locked(anna, [1, 2, 3, 4])), facilitator, {
      type: 'move',
      seat: anna,
      group: 2,
    });
    assert.deepEqual([ratersAt(moved, 1), ratersAt(moved, 2)], [[], [anna]]);
  });

  test('to a group that has opened leaves them behind, on the disk too', () => {
    const room = given(...twoTables, ...locked(anna, [1, 2, 3, 4]), together(2, emil, freja));
    const events = eventsOf(room, by(anna), { type: 'move', seat: anna, group: 2 });
    assert.deepEqual(events.flatMap(erases), ['ratings 1']);
    assert.deepEqual(ratersAt(when(room, by(anna), { type: 'move', seat: anna, group: 2 }), 2), []);
  });

  test('puts the pen down', () => {
    const moved = when(given(...twoTables, { type: 'penTaken', group: 1, seat: anna }), by(anna), {
      type: 'move',
      seat: anna,
      group: 2,
    });
    assert.deepEqual([groupAt(moved, 1)?.pen.holder, groupAt(moved, 2)?.pen.holder], [null, null]);
  });

  test('is for oneself and the facilitator, to a group that has room', () => {
    const room = given(...twoTables);
    assert.equal(refusalOf(room, by(bo), { type: 'move', seat: anna, group: 2 }), 'not-allowed');
    assert.equal(refusalOf(room, by(anna), { type: 'move', seat: anna, group: 3 }), 'group-on-paper');
    assert.equal(refusalOf(room, by(anna), { type: 'move', seat: anna, group: 9 }), 'unknown-group');
    assert.deepEqual(eventsOf(room, by(anna), { type: 'move', seat: anna, group: 1 }), []);
    assert.equal(refusalOf(room, facilitator, { type: 'move', seat: 9, group: 1 }), 'unknown-seat');
  });

  test('away opens the ratings of those who waited for nobody else', () => {
    const waiting = given(...twoTables, ...[anna, bo, carl].flatMap((seat) => locked(seat, [3])));
    const moved = when(waiting, facilitator, { type: 'move', seat: dorte, group: 2 });
    assert.equal(groupAt(moved, 1)?.talk.step, 'compare');
  });
});

describe('leaving', () => {
  const four = [opened('phones'), ...seated(1, anna, bo, carl, dorte), entered('exercise')] as const;

  test('before the reveal takes the ratings away, on the disk too', () => {
    const room = given(...four, ...locked(anna, [1]));
    const events = eventsOf(room, by(anna), { type: 'leave', seat: anna });
    assert.deepEqual(events.flatMap(erases), ['ratings 1']);
    assert.deepEqual(ratersAt(when(room, by(anna), { type: 'leave', seat: anna }), 1), []);
  });

  test('after it leaves the picture as it is', () => {
    const counts = [[4, 0, 0, 0, 0]];
    const room = given(...four, { type: 'revealed', group: 1, seats: [anna, bo, carl, dorte], counts });
    const left = when(room, facilitator, { type: 'leave', seat: anna });
    assert.deepEqual(groupAt(left, 1)?.talk, { step: 'compare', counts });
  });

  test('of the last one whom the others waited for opens their ratings', () => {
    const waiting = given(...four, ...[anna, bo, carl].flatMap((seat) => locked(seat, [3])));
    assert.equal(groupAt(when(waiting, by(dorte), { type: 'leave', seat: dorte }), 1)?.talk.step, 'compare');
  });

  test('opens nothing while the exercise is interrupted', () => {
    const waiting = given(...four, ...[anna, bo, carl].flatMap((seat) => locked(seat, [3])), entered('model'));
    assert.equal(groupAt(when(waiting, by(dorte), { type: 'leave', seat: dorte }), 1)?.talk.step, 'rate');
  });

  test('can turn two votes of four into two of three, and those open', () => {
    const voted = [anna, bo].map((seat) => ({ type: 'revealVoted', group: 1, seat }) as const);
    const room = given(
      ...four,
      ...[anna, bo, carl].flatMap((seat) => locked(seat, [3])),
      { type: 'unlocked', group: 1, seat: carl },
      ...voted,
    );
    assert.equal(groupAt(when(room, by(dorte), { type: 'leave', seat: dorte }), 1)?.talk.step, 'agree');
  });

  test('is for oneself and the facilitator', () => {
    assert.equal(refusalOf(given(...four), by(bo), { type: 'leave', seat: anna }), 'not-allowed');
    assert.equal(
      refusalOf(given(...four, { type: 'left', seat: anna, group: 1 }), by(anna), { type: 'lock' }),
      'unknown-seat',
    );
  });
});
