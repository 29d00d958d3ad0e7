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
  guide,
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
const locks = (dialogue: Dialogue, seat: number) => when(dialogue, by(seat), lockNow(dialogue));
/** Each of `seats` fills in its sheet and locks it, one after the other. */
const allLock = (dialogue: Dialogue, seats: readonly number[], answers: readonly (number | 'unknown')[] = threes) =>
  seats.reduce(
    (before, seat) =>
      locks(
        guide.factors.reduce(
          (room, factor, axis) => when(room, by(seat), { type: 'rate', factor, answer: answers[axis] ?? 'unknown' }),
          before,
        ),
        seat,
      ),
    dialogue,
  );

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
    const room = allLock(given(...three), [anna]);
    assert.equal(refusalOf(room, by(anna), rate), 'sheet-locked');
    assert.equal(refusalOf(when(room, by(anna), { type: 'unlock' }), by(anna), rate), null);
    const open = given(...three, together(1, anna, bo, carl));
    assert.equal(refusalOf(open, by(anna), { type: 'unlock' }), 'ratings-are-open');
  });

  test('twice is once', () => {
    const room = allLock(given(...three), [anna]);
    assert.deepEqual(eventsOf(room, by(anna), lockNow(room)), []);
    assert.deepEqual(eventsOf(given(...three), by(anna), { type: 'unlock' }), []);
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
    const closed = when(allLock(room, [anna]), facilitator, { type: 'move', seat: dorte, group: 1 });
    assert.deepEqual(ratingOf(closed)?.company, [anna, bo, carl]);
    assert.equal(seatView(closed, dorte)?.inCompany, false);
    assert.equal(seatView(closed, bo)?.inCompany, true);
    for (const command of [rate, lockNow(closed), reveal])
      assert.equal(refusalOf(closed, by(dorte), command), 'not-in-company');
    const open = allLock(closed, [bo, carl]);
    assert.equal(talkOf(open)?.step, 'compare');
    const agreeing = when(open, by(dorte), { type: 'takeStep', group: 1, step: 'agree' });
    assert.equal(refusalOf(agreeing, by(dorte), { type: 'setScore', group: 1, factor: 'roof', score: 3 }), null);
  });

  test('is shown as so many of the company', () => {
    const room = allLock(given(...five), [anna, bo]);
    const talk = shownOf(room);
    assert.ok(talk?.step === 'rate');
    assert.deepEqual([talk.locked, talk.company, talk.votesToReveal], [2, 5, 3]);
  });
});

describe('opening', () => {
  test('comes by itself when the last of the company has locked, in contact or not', () => {
    const waiting = allLock(given(...five), [anna, bo, carl, dorte], [3, 3, 3, 'unknown']);
    assert.equal(talkOf(waiting)?.step, 'rate');
    assert.deepEqual(talkOf(allLock(waiting, [emil], [1, 2, 'unknown', 3])), {
      step: 'compare',
      counts: [
        { shown: 'dots', counts: [1, 0, 4, 0, 0] },
        { shown: 'dots', counts: [0, 1, 4, 0, 0] },
        { shown: 'dots', counts: [0, 0, 4, 0, 0] },
        { shown: 'nothing' },
      ],
    });
  });

  test('comes when more than half of the company will not wait and four have locked, whichever is last', () => {
    const six = given(
      opened('phones'),
      ...seated(1, anna, bo, carl, dorte, emil, freja),
      entered('exercise'),
      counted(6),
    );
    const vote = (room: Dialogue, ...seats: readonly number[]) =>
      seats.reduce((before, seat) => when(before, by(seat), reveal), room);
    const four = allLock(six, [anna, bo, carl, dorte]);
    assert.equal(talkOf(vote(four, anna, bo, emil))?.step, 'rate', 'three of six are not more than half');
    assert.deepEqual(eventsOf(vote(four, anna), by(anna), reveal), [], 'one vote each');
    assert.equal(talkOf(vote(four, anna, bo, emil, freja))?.step, 'compare');
    const votedEarly = vote(allLock(six, [anna, bo, carl]), anna, bo, emil, freja);
    assert.equal(talkOf(votedEarly)?.step, 'rate', 'three have locked');
    assert.equal(talkOf(allLock(votedEarly, [dorte]))?.step, 'compare');
  });

  test('counts the locked alone', () => {
    const room = allLock(given(...five, ...rated(emil, [1, 1, 1, 1])), [anna, bo, carl, dorte]);
    const open = [anna, bo, carl].reduce((before, seat) => when(before, by(seat), reveal), room);
    assert.deepEqual(talkOf(open), {
      step: 'compare',
      counts: guide.factors.map(() => ({ shown: 'dots', counts: [0, 0, 4, 0, 0] })),
    });
  });

  test('is not voted for before anybody has locked', () => {
    assert.equal(refusalOf(given(...five), by(anna), reveal), 'nobody-has-locked');
  });

  test('is not for the facilitator, who can only send a group on without opening', () => {
    const room = allLock(given(...five), [anna, bo, carl, dorte]);
    assert.equal(refusalOf(room, facilitator, reveal), 'not-allowed');
    assert.deepEqual(talkOf(when(room, facilitator, { type: 'scoreTogether', group: 1 })), {
      step: 'agree',
      counts: null,
    });
  });

  test('waits for a tap when the last one it waited for has gone, and then takes one alone', () => {
    const waiting = allLock(given(...five), [anna, bo, carl, dorte]);
    for (const gone of [
      when(waiting, by(emil), { type: 'leave', seat: emil }),
      when(waiting, facilitator, { type: 'leave', seat: emil }),
    ]) {
      const talk = shownOf(gone);
      assert.ok(talk?.step === 'rate' && talk.mayOpenNow);
      assert.equal(talkOf(when(gone, by(bo), reveal))?.step, 'compare');
    }
  });

  test('of fewer than three who locked shows and keeps nothing: the group scores together', () => {
    const two = [carl, dorte, emil].reduce(
      (room, seat) => when(room, by(seat), { type: 'leave', seat }),
      allLock(given(...five), [anna, bo]),
    );
    assert.equal(refusalOf(two, by(anna), reveal), 'too-few-people');
    assert.deepEqual(talkOf(when(two, by(anna), { type: 'scoreTogether', group: 1 })), {
      step: 'agree',
      counts: null,
    });
  });

  test('tells nobody outside how much was shown: the step is the same whatever the ratings were', () => {
    const unsure = allLock(given(...three), [anna, bo, carl], ['unknown']);
    assert.deepEqual(talkOf(unsure), { step: 'compare', counts: guide.factors.map(() => ({ shown: 'nothing' })) });
  });

  test('makes the log forget who rated, locked and voted', () => {
    const room = when(allLock(given(...five), [anna, bo, carl, dorte]), by(anna), reveal);
    const erased = eventsOf(allLock(room, [], []), by(emil), rate).length;
    assert.equal(erased, 1);
    const rest = guide.factors.reduce((before, factor) => when(before, by(emil), { ...rate, factor }), room);
    const last = eventsOf(rest, by(emil), lockNow(rest));
    assert.deepEqual(
      last.map(({ type }) => type),
      ['locked', 'revealed'],
    );
    assert.deepEqual(last.flatMap(erases), ['ratings 1', 'ratings 2', 'ratings 3', 'ratings 4', 'ratings 5']);
  });

  test('writes no count of fewer than four', () => {
    const room = allLock(given(...five), [anna, bo, carl], [1, 'unknown', 3, 5]);
    const open = allLock(room, [dorte, emil], [2, 5, 3, 'unknown']);
    const talk = talkOf(open);
    assert.deepEqual(talk?.step === 'compare' && talk.counts, [
      { shown: 'dots', counts: [3, 2, 0, 0, 0] },
      { shown: 'nothing' },
      { shown: 'dots', counts: [0, 0, 5, 0, 0] },
      { shown: 'words', consensus: 'agree' },
    ]);
  });

  test('happens once, also when the table becomes one device and phones again', () => {
    const open = allLock(given(...five), [anna, bo, carl, dorte, emil]);
    assert.equal(refusalOf(open, by(anna), reveal), 'ratings-are-open');
    assert.equal(refusalOf(open, by(dorte), rate), 'ratings-are-open');
    assert.equal(refusalOf(open, by(dorte), beginAgain), 'ratings-are-open');
    const back = (['table', 'phones'] as const).reduce(
      (room, mode) => when(room, facilitator, { type: 'setMode', group: 1, mode }),
      when(open, by(anna), { type: 'takeStep', group: 1, step: 'agree' }),
    );
    assert.equal(talkOf(back)?.step, 'agree');
  });

  test('happens once for each seat: whoever is moved from a table that has opened rates at no other', () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl),
      ...seated(2, dorte, emil, freja),
      entered('exercise'),
      counted(3),
      counted(4, 2),
    );
    const moved = when(allLock(room, [anna, bo, carl]), facilitator, { type: 'move', seat: anna, group: 2 });
    assert.equal(refusalOf(moved, by(anna), rate), 'not-in-company');
    assert.equal(seatView(moved, anna)?.inCompany, false);
    assert.equal(refusalOf(moved, by(dorte), rate), null);
  });

  test("is for one's own group", () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl),
      ...seated(2, dorte),
      entered('exercise'),
      counted(3),
    );
    for (const command of [reveal, beginAgain, { type: 'scoreTogether', group: 1 } as const])
      assert.equal(refusalOf(room, by(dorte), command), 'not-allowed');
  });
});

describe('going straight to a shared score', () => {
  test('is for the facilitator to decide where a private rating is offered', () => {
    const room = allLock(given(...three), [anna]);
    assert.equal(refusalOf(room, by(anna), { type: 'scoreTogether', group: 1 }), 'not-allowed');
    const events = eventsOf(room, facilitator, { type: 'scoreTogether', group: 1 });
    assert.deepEqual(events, [together(1, anna, bo, carl)]);
    assert.deepEqual(events.flatMap(erases), ['ratings 1', 'ratings 2', 'ratings 3']);
  });
});

describe('beginning again', () => {
  test('clears ratings, locks, votes and the company, on the disk too, and is said on every phone', () => {
    const room = when(allLock(given(...five), [anna, bo, carl, dorte]), by(anna), reveal);
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
    const closed = when(allLock(room, [anna]), facilitator, { type: 'move', seat: dorte, group: 1 });
    const again = when(closed, by(dorte), beginAgain);
    assert.equal(refusalOf(again, by(dorte), rate), null);
    assert.equal(refusalOf(again, by(bo), lockNow(closed)), 'company-changed');
    assert.deepEqual(ratingOf(allLock(again, [bo]))?.company, [anna, bo, carl, dorte]);
  });
});
