import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { erases } from '../effects.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  allLocked,
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
  lockNow,
  opened,
  rated,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { seatView, tableView } from '../view/participant.ts';

const three = [opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'), counted(3)] as const;
const five = [opened('phones'), ...seated(1, anna, bo, carl, dorte, emil), entered('exercise'), counted(5)] as const;
const threes = [3, 3, 3, 3];
const rate = { type: 'rate', factor: 'floor', answer: 4 } as const;
const reveal = { type: 'reveal', group: 1 } as const;
const beginAgain = { type: 'beginAgain', group: 1 } as const;

const talkOf = (dialogue: Dialogue, group = 1) => groupAt(dialogue, group)?.talk;
const ratingOf = (dialogue: Dialogue) => {
  const talk = talkOf(dialogue);
  return talk?.step === 'rate' ? talk : undefined;
};
const shownOf = (dialogue: Dialogue) => tableView(dialogue, 1, { now: 0, isGone: () => false })?.group.talk;
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

  test('is not offered to one or two people, however many phones they have: they score together', () => {
    for (const two of [
      given(opened('phones'), ...seated(1, anna, bo), entered('exercise'), counted(5)),
      given(...five, counted(2)),
    ]) {
      assert.equal(refusalOf(two, by(anna), rate), 'too-few-people');
      const scoring = when(two, by(anna), { type: 'scoreTogether', group: 1 });
      assert.deepEqual(talkOf(scoring), { step: 'agree', counts: null });
    }
  });

  test('waits until somebody at the table, or the facilitator, has said how many sit there', () => {
    const uncounted = given(opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'));
    assert.equal(refusalOf(uncounted, by(anna), rate), 'people-not-counted');
    assert.equal(refusalOf(uncounted, by(anna), lockNow(uncounted)), 'people-not-counted');
    for (const actor of [by(bo), facilitator]) {
      const counts = when(uncounted, actor, { type: 'countPeople', group: 1, people: 4 });
      assert.equal(refusalOf(counts, by(anna), rate), null);
    }
  });
});

describe('locking', () => {
  test('asks for an answer to every factor', () => {
    const some = given(...three, ...rated(anna, threes).slice(0, -1));
    assert.equal(refusalOf(some, by(anna), lockNow(some)), 'sheet-incomplete');
    assert.equal(refusalOf(given(...three), by(anna), lockNow(given(...three))), 'sheet-incomplete');
    const all = given(...three, ...rated(anna, ['unknown']));
    assert.equal(refusalOf(all, by(anna), lockNow(all)), null);
  });

  test('holds until it is taken back, which is so until the group opens', () => {
    const room = allLocked(given(...three), [anna]);
    assert.equal(refusalOf(room, by(anna), rate), 'sheet-locked');
    assert.equal(refusalOf(when(room, by(anna), { type: 'unlock' }), by(anna), rate), null);
    const open = given(...three, together(1, anna, bo, carl));
    assert.equal(refusalOf(open, by(anna), { type: 'unlock' }), 'ratings-are-open');
  });

  test('twice is once', () => {
    const room = allLocked(given(...three), [anna]);
    assert.deepEqual(eventsOf(room, by(anna), lockNow(room)), []);
    assert.deepEqual(eventsOf(given(...three), by(anna), { type: 'unlock' }), []);
  });

  test('falls where more people are counted than when it was made, as more may open', () => {
    const room = allLocked(given(...five, counted(3)), [anna, bo]);
    const raised = when(room, by(carl), { type: 'countPeople', group: 1, people: 5 });
    assert.deepEqual([seatView(raised, anna)?.locked, seatView(raised, bo)?.locked], [false, false]);
    assert.deepEqual(seatView(raised, anna)?.sheet, threes, 'what they chose is theirs to lock again');
    const lowered = when(room, by(carl), { type: 'countPeople', group: 1, people: 2 });
    assert.equal(seatView(lowered, anna)?.locked, true);
    const lost = [bo, carl, dorte].reduce((at, seat) => when(at, by(seat), { type: 'leave', seat }), room);
    assert.deepEqual([groupAt(lost, 1)?.people, seatView(lost, anna)?.locked], [null, true]);
    const again = when(lost, by(emil), { type: 'countPeople', group: 1, people: 2 });
    assert.equal(seatView(again, anna)?.locked, false, 'nobody knew how many there were');
  });

  test('is for the company that one has seen: who comes, goes or is counted makes it another one', () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl, dorte),
      ...seated(2, emil),
      entered('exercise'),
      counted(4),
      ...rated(anna, threes),
    );
    const seen = lockNow(room);
    const changes = [
      when(room, by(bo), { type: 'countPeople', group: 1, people: 5 }),
      when(room, facilitator, { type: 'move', seat: emil, group: 1 }),
      when(room, facilitator, { type: 'move', seat: dorte, group: 2 }),
      when(room, by(dorte), { type: 'leave', seat: dorte }),
    ];
    assert.equal(refusalOf(room, by(anna), seen), null);
    for (const changed of changes) {
      assert.equal(refusalOf(changed, by(anna), seen), 'company-changed');
      assert.equal(refusalOf(changed, by(anna), lockNow(changed)), null);
    }
    assert.deepEqual(eventsOf(room, by(bo), { type: 'countPeople', group: 1, people: 4 }), [], 'the same number');
  });

  test('first closes the company: who comes later neither rates nor votes, and joins in when the group agrees', () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl),
      ...seated(2, dorte),
      entered('exercise'),
      counted(4),
    );
    const closed = when(allLocked(room, [anna]), facilitator, { type: 'move', seat: dorte, group: 1 });
    assert.deepEqual(ratingOf(closed)?.company, [anna, bo, carl]);
    assert.equal(seatView(closed, dorte)?.inCompany, false);
    assert.equal(seatView(closed, bo)?.inCompany, true);
    for (const command of [rate, lockNow(closed), reveal])
      assert.equal(refusalOf(closed, by(dorte), command), 'not-in-company');
    const open = allLocked(closed, [bo, carl]);
    assert.equal(talkOf(open)?.step, 'compare');
    const agreeing = when(open, by(dorte), { type: 'takeStep', group: 1, step: 'agree' });
    assert.equal(refusalOf(agreeing, by(dorte), { type: 'setScore', group: 1, factor: 'roof', score: 3 }), null);
  });

  test('is shown as so many of the company', () => {
    const room = allLocked(given(...five), [anna, bo]);
    const talk = shownOf(room);
    assert.ok(talk?.step === 'rate');
    assert.deepEqual([talk.locked, talk.company, talk.votesToReveal], [2, 5, 3]);
  });
});

describe('going straight to a shared score', () => {
  test('is for the facilitator to decide where a private rating is offered', () => {
    const room = allLocked(given(...three), [anna]);
    assert.equal(refusalOf(room, by(anna), { type: 'scoreTogether', group: 1 }), 'not-allowed');
    const events = eventsOf(room, facilitator, { type: 'scoreTogether', group: 1 });
    assert.deepEqual(events, [together(1, anna, bo, carl)]);
    assert.deepEqual(events.flatMap(erases), ['ratings 1', 'ratings 2', 'ratings 3']);
  });
});

describe('beginning again', () => {
  test('clears ratings, locks, votes and the company, on the disk too, and is said on every phone', () => {
    const room = when(allLocked(given(...five), [anna, bo, carl, dorte]), by(anna), reveal);
    for (const actor of [by(emil), facilitator]) {
      const events = eventsOf(room, actor, beginAgain);
      assert.deepEqual(events.flatMap(erases), ['ratings 1', 'ratings 2', 'ratings 3', 'ratings 4', 'ratings 5']);
      const again = when(room, actor, beginAgain);
      const talk = shownOf(again);
      assert.ok(talk?.step === 'rate');
      assert.deepEqual([talk.locked, talk.company, talk.revealVotes, talk.hasBegunAgain], [0, null, 0, true]);
      assert.deepEqual(seatView(again, anna)?.sheet, [null, null, null, null]);
    }
  });

  test('takes in those who came meanwhile, and no lock from before', () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl),
      ...seated(2, dorte),
      entered('exercise'),
      counted(4),
    );
    const closed = when(allLocked(room, [anna]), facilitator, { type: 'move', seat: dorte, group: 1 });
    const again = when(closed, by(dorte), beginAgain);
    assert.equal(refusalOf(again, by(dorte), rate), null);
    assert.equal(refusalOf(again, by(bo), lockNow(closed)), 'company-changed');
    assert.deepEqual(ratingOf(allLocked(again, [bo]))?.company, [anna, bo, carl, dorte]);
  });
});
