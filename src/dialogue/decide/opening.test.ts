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
  freja,
  given,
  guide,
  lockNow,
  newcomer,
  opened,
  rated,
  refusalOf,
  seated,
  when,
} from '../testing/builders.ts';
import { seatView, tableView } from '../view/participant.ts';

const three = [opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'), counted(3)] as const;
const five = [opened('phones'), ...seated(1, anna, bo, carl, dorte, emil), entered('exercise'), counted(5)] as const;
const rate = { type: 'rate', factor: 'floor', answer: 4 } as const;
const reveal = { type: 'reveal', group: 1 } as const;
const beginAgain = { type: 'beginAgain', group: 1 } as const;

const talkOf = (dialogue: Dialogue, group = 1) => groupAt(dialogue, group)?.talk;
const shownOf = (dialogue: Dialogue) => tableView(dialogue, 1, { now: 0, isGone: () => false })?.group.talk;
describe('opening', () => {
  test('comes by itself when the last of the company has locked, in contact or not', () => {
    const waiting = allLocked(given(...five), [anna, bo, carl, dorte], [3, 3, 3, 'unknown']);
    assert.equal(talkOf(waiting)?.step, 'rate');
    assert.deepEqual(talkOf(allLocked(waiting, [emil], [1, 2, 'unknown', 3])), {
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
    const four = allLocked(six, [anna, bo, carl, dorte]);
    assert.equal(talkOf(vote(four, anna, bo, emil))?.step, 'rate', 'three of six are not more than half');
    assert.deepEqual(eventsOf(vote(four, anna), by(anna), reveal), [], 'one vote each');
    assert.equal(talkOf(vote(four, anna, bo, emil, freja))?.step, 'compare');
    const votedEarly = vote(allLocked(six, [anna, bo, carl]), anna, bo, emil, freja);
    assert.equal(talkOf(votedEarly)?.step, 'rate', 'three have locked');
    assert.equal(talkOf(allLocked(votedEarly, [dorte]))?.step, 'compare');
  });

  test('by vote waits for four people where there are more phones than people', () => {
    const room = given(...five, counted(4));
    const vote = (before: Dialogue) => [anna, bo, carl].reduce((at, seat) => when(at, by(seat), reveal), before);
    assert.equal(talkOf(vote(allLocked(room, [anna, bo, carl, dorte])))?.step, 'rate');
    assert.deepEqual(talkOf(allLocked(vote(allLocked(room, [anna])), [bo, carl, dorte, emil])), {
      step: 'compare',
      counts: guide.factors.map(() => ({ shown: 'words', consensus: 'agree' })),
    });
  });

  test('shows no dots of a phone too many when somebody comes late and is counted', () => {
    const others = [bo, carl, dorte];
    const late = (people: number) => {
      const room = allLocked(given(...three, ...seated(1, dorte), counted(people)), [anna]);
      const knocked = when(room, newcomer, { type: 'join', key: 'key of emil', group: 1 });
      return when(knocked, by(bo), { type: 'admit', seat: emil, group: 1 });
    };
    const dots = { step: 'compare', counts: guide.factors.map(() => ({ shown: 'dots', counts: [0, 0, 4, 0, 0] })) };
    const words = { step: 'compare', counts: guide.factors.map(() => ({ shown: 'words', consensus: 'agree' })) };
    const countedAs = (room: Dialogue, people: number) =>
      when(room, by(emil), { type: 'countPeople', group: 1, people });
    assert.deepEqual(talkOf(allLocked(late(4), others)), dots, 'whoever comes late changes nothing for the company');
    assert.deepEqual(
      talkOf(allLocked(countedAs(late(4), 5), [anna, ...others])),
      dots,
      'nor when a person more is counted',
    );
    assert.deepEqual(talkOf(allLocked(countedAs(late(4), 4), others)), words, 'five phones of four people');
    assert.deepEqual(
      talkOf(allLocked(countedAs(late(3), 4), [anna, ...others])),
      words,
      'three with four phones, and one who came',
    );
  });

  test('shows no dots of a phone too many beside somebody who has seen another opening', () => {
    const room = given(
      opened('phones', 'phones'),
      ...seated(1, anna, bo, carl, dorte),
      ...seated(2, emil),
      entered('exercise'),
      { type: 'moved', seat: emil, from: 2, group: 1, hasOpened: true },
      counted(4),
    );
    assert.deepEqual(talkOf(allLocked(room, [anna, bo, carl, dorte])), {
      step: 'compare',
      counts: guide.factors.map(() => ({ shown: 'words', consensus: 'agree' })),
    });
  });

  test('counts the locked alone', () => {
    const room = allLocked(given(...five, ...rated(emil, [1, 1, 1, 1])), [anna, bo, carl, dorte]);
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
    const room = allLocked(given(...five), [anna, bo, carl, dorte]);
    assert.equal(refusalOf(room, facilitator, reveal), 'not-allowed');
    assert.deepEqual(talkOf(when(room, facilitator, { type: 'scoreTogether', group: 1 })), {
      step: 'agree',
      counts: null,
    });
  });

  test('waits for a tap when the last one it waited for has gone, and then takes one alone', () => {
    const waiting = allLocked(given(...five), [anna, bo, carl, dorte]);
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
      allLocked(given(...five), [anna, bo]),
    );
    assert.equal(refusalOf(two, by(anna), reveal), 'too-few-people');
    assert.deepEqual(talkOf(when(two, by(anna), { type: 'scoreTogether', group: 1 })), {
      step: 'agree',
      counts: null,
    });
  });

  test('tells nobody outside how much was shown: the step is the same whatever the ratings were', () => {
    const unsure = allLocked(given(...three), [anna, bo, carl], ['unknown']);
    assert.deepEqual(talkOf(unsure), { step: 'compare', counts: guide.factors.map(() => ({ shown: 'nothing' })) });
  });

  test('makes the log forget who rated, locked and voted', () => {
    const room = when(allLocked(given(...five), [anna, bo, carl, dorte]), by(anna), reveal);
    const erased = eventsOf(allLocked(room, [], []), by(emil), rate).length;
    assert.equal(erased, 1);
    const rest = guide.factors.reduce((before, factor) => when(before, by(emil), { ...rate, factor }), room);
    const last = eventsOf(rest, by(emil), lockNow(rest));
    assert.deepEqual(
      last.map(({ type }) => type),
      ['locked', 'ratingsOpened', 'revealed'],
    );
    assert.deepEqual(last.flatMap(erases), ['ratings 1', 'ratings 2', 'ratings 3', 'ratings 4', 'ratings 5']);
  });

  test('writes no count of fewer than four', () => {
    const room = allLocked(given(...five), [anna, bo, carl], [1, 'unknown', 3, 5]);
    const open = allLocked(room, [dorte, emil], [2, 5, 3, 'unknown']);
    const talk = talkOf(open);
    assert.deepEqual(talk?.step === 'compare' && talk.counts, [
      { shown: 'dots', counts: [3, 2, 0, 0, 0] },
      { shown: 'nothing' },
      { shown: 'dots', counts: [0, 0, 5, 0, 0] },
      { shown: 'words', consensus: 'agree' },
    ]);
  });

  test('happens once, also when the table becomes one device and phones again', () => {
    const open = allLocked(given(...five), [anna, bo, carl, dorte, emil]);
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
    const moved = when(allLocked(room, [anna, bo, carl]), facilitator, { type: 'move', seat: anna, group: 2 });
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
