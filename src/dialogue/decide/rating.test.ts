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
  given,
  guide,
  locked,
  opened,
  rated,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { seatView } from '../view/participant.ts';

const three = [opened('phones'), ...seated(1, anna, bo, carl), entered('exercise')] as const;
const five = [opened('phones'), ...seated(1, anna, bo, carl, dorte, emil), entered('exercise')] as const;
const threes = [3, 3, 3, 3];
const rate = { type: 'rate', factor: 'floor', answer: 4 } as const;
const reveal = { type: 'reveal', group: 1 } as const;

const talkOf = (dialogue: Dialogue) => groupAt(dialogue, 1)?.talk;
const allLocked = (...seats: readonly number[]) => seats.flatMap((seat) => locked(seat, threes));

describe('a private rating', () => {
  test('is kept for the seat, the newest of each factor', () => {
    const first = when(given(...three), by(anna), rate);
    const second = when(first, by(anna), { ...rate, answer: 2 });
    assert.deepEqual(seatView(second, anna)?.sheet, [2, null, null, null]);
    assert.deepEqual(seatView(second, bo)?.sheet, [null, null, null, null]);
  });

  test('is a whole number from 1 to 5 of a known factor, or "I do not know"', () => {
    assert.equal(refusalOf(given(...three), by(anna), { ...rate, answer: 'unknown' }), null);
    for (const answer of [0, 6, 2.5, Number.NaN])
      assert.equal(refusalOf(given(...three), by(anna), { ...rate, answer }), 'off-the-scale');
    assert.equal(refusalOf(given(...three), by(anna), { ...rate, factor: 'cellar' }), 'unknown-factor');
  });

  test('is given in the exercise only, by nobody but the seat itself', () => {
    assert.equal(refusalOf(given(...three, entered('model')), by(anna), rate), 'wrong-phase');
    assert.equal(refusalOf(given(...three), facilitator, { ...rate }), 'unknown-group');
  });

  test('waits when the room goes back a phase', () => {
    const back = when(given(...three, ...rated(anna, threes)), facilitator, { type: 'enterPhase', phase: 'model' });
    const again = when(back, facilitator, { type: 'enterPhase', phase: 'exercise' });
    assert.deepEqual(seatView(again, anna)?.sheet, threes);
  });

  test('is not offered to one or two people: they score together', () => {
    const two = given(opened('phones'), ...seated(1, anna, bo), entered('exercise'));
    assert.equal(refusalOf(two, by(anna), rate), 'too-few-people');
    assert.deepEqual(talkOf(when(two, by(anna), { type: 'scoreTogether', group: 1 })), { step: 'agree', counts: null });
  });
});

describe('locking', () => {
  test('asks for an answer to every factor', () => {
    const some = given(...three, ...rated(anna, threes).slice(0, -1));
    assert.equal(refusalOf(some, by(anna), { type: 'lock' }), 'sheet-incomplete');
    assert.equal(refusalOf(given(...three), by(anna), { type: 'lock' }), 'sheet-incomplete');
    assert.equal(refusalOf(given(...three, ...rated(anna, ['unknown'])), by(anna), { type: 'lock' }), null);
  });

  test('holds until it is taken back, which is so until the group opens', () => {
    const room = given(...three, ...locked(anna, threes));
    assert.equal(refusalOf(room, by(anna), rate), 'sheet-locked');
    assert.equal(refusalOf(when(room, by(anna), { type: 'unlock' }), by(anna), rate), null);
    const open = given(...three, together(1, anna, bo, carl));
    assert.equal(refusalOf(open, by(anna), { type: 'unlock' }), 'ratings-are-open');
  });

  test('twice is once', () => {
    assert.deepEqual(eventsOf(given(...three, ...locked(anna, threes)), by(anna), { type: 'lock' }), []);
    assert.deepEqual(eventsOf(given(...three), by(anna), { type: 'unlock' }), []);
  });
});

describe('opening', () => {
  test('comes by itself when the last seat has locked, in contact or not', () => {
    const waiting = given(...three, ...allLocked(anna, bo), ...rated(carl, [1, 2, 3, 'unknown']));
    assert.equal(talkOf(waiting)?.step, 'rate');
    assert.deepEqual(talkOf(when(waiting, by(carl), { type: 'lock' })), {
      step: 'compare',
      counts: [
        [1, 0, 2, 0, 0],
        [0, 1, 2, 0, 0],
        [0, 0, 3, 0, 0],
        [0, 0, 2, 0, 0],
      ],
    });
  });

  test('comes when more than half of the seats will not wait, and counts the locked alone', () => {
    const room = given(...five, ...allLocked(anna, bo, carl), ...rated(dorte, [1, 1, 1, 1]));
    const two = when(when(room, by(anna), reveal), by(dorte), reveal);
    assert.equal(talkOf(two)?.step, 'rate');
    assert.deepEqual(eventsOf(two, by(anna), reveal), [], 'one vote each');
    const talk = talkOf(when(two, by(emil), reveal));
    assert.deepEqual(talk, { step: 'compare', counts: guide.factors.map(() => [0, 0, 3, 0, 0]) });
  });

  test('comes at once when the facilitator opens', () => {
    assert.equal(talkOf(when(given(...five, ...allLocked(anna, bo, carl)), facilitator, reveal))?.step, 'compare');
  });

  test('of fewer than three ratings of every factor shows and keeps nothing: the group scores together', () => {
    const two = given(...five, ...allLocked(anna, bo));
    assert.deepEqual(talkOf(when(two, facilitator, reveal)), { step: 'agree', counts: null });
    const unsure = given(...three, ...allLocked(anna, bo), ...locked(carl, ['unknown']));
    assert.deepEqual(talkOf(when(unsure, facilitator, reveal)), { step: 'agree', counts: null });
  });

  test('makes the log forget who rated what, also of those who had not locked', () => {
    const room = given(...five, ...allLocked(anna, bo, carl), ...rated(dorte, threes));
    const erased = eventsOf(room, facilitator, reveal).flatMap(erases);
    assert.deepEqual(erased, ['ratings 1', 'ratings 2', 'ratings 3', 'ratings 4', 'ratings 5']);
  });

  test('happens once', () => {
    const open = when(given(...five, ...allLocked(anna, bo, carl)), facilitator, reveal);
    assert.equal(refusalOf(open, facilitator, reveal), 'ratings-are-open');
    assert.equal(refusalOf(open, by(dorte), rate), 'ratings-are-open');
  });

  test("is for one's own group", () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl),
      ...seated(2, dorte),
      entered('exercise'),
    );
    assert.equal(refusalOf(room, by(dorte), reveal), 'not-allowed');
    assert.equal(refusalOf(room, by(dorte), { type: 'scoreTogether', group: 1 }), 'not-allowed');
  });
});

describe('going straight to a shared score', () => {
  test('is for the facilitator to decide where a private rating is offered', () => {
    const room = given(...three, ...locked(anna, threes));
    assert.equal(refusalOf(room, by(anna), { type: 'scoreTogether', group: 1 }), 'not-allowed');
    const events = eventsOf(room, facilitator, { type: 'scoreTogether', group: 1 });
    assert.deepEqual(events, [together(1, anna, bo, carl)]);
    assert.deepEqual(events.flatMap(erases), ['ratings 1', 'ratings 2', 'ratings 3']);
  });
});
