import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../../../test/property.ts';
import { erases, subjectOf } from '../effects.ts';
import type { Dialogue, SeatId } from '../state.ts';
import {
  allHere,
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
  opened,
  proposed,
  refusalOf,
  seated,
  when,
} from '../testing/builders.ts';
import { everyView } from '../testing/views.ts';
import { facilitatorView } from '../view/facilitator.ts';
import { seatView, tableView } from '../view/participant.ts';

const SEATS = [anna, bo, carl, dorte, emil];
const closing = given(opened('phones'), ...seated(1, ...SEATS), entered('closing'), proposed(anna, 1), proposed(bo, 2));
const support = (proposal: number, supported = true) => ({ type: 'supportProposal', proposal, supported }) as const;
const supportIn = (dialogue: Dialogue) => facilitatorView(dialogue, allHere).proposals.map((one) => one.support);

describe('support of a proposal', () => {
  test('counts once for each seat, and can be taken back', () => {
    const two = [bo, carl, bo].reduce((room, seat) => when(room, by(seat), support(1)), closing);
    assert.deepEqual(supportIn(two), [2, 0]);
    const one = when(two, by(bo), support(1, false));
    assert.deepEqual(supportIn(one), [1, 0]);
    assert.deepEqual([seatView(one, bo)?.supported, seatView(one, carl)?.supported], [[], [1]]);
  });

  test('comes from another seat than its own, while it waits for its answer', () => {
    assert.equal(refusalOf(closing, by(anna), support(1)), 'not-allowed');
    assert.equal(refusalOf(closing, facilitator, support(1)), 'not-allowed');
    assert.equal(refusalOf(closing, by(bo), support(3)), 'unknown-proposal');
    const left = when(closing, facilitator, { type: 'leaveProposal', proposal: 1 });
    assert.equal(refusalOf(left, by(bo), support(1)), 'unknown-proposal');
  });

  test('is of what all phones see, without whose it is', () => {
    assert.deepEqual(tableView(closing, 1, allHere)?.proposals, [
      { id: 1, factor: null, what: 'said-proposal-1.', open: true },
      { id: 2, factor: null, what: 'said-proposal-2.', open: true },
    ]);
    const answered = when(closing, facilitator, { type: 'leaveProposal', proposal: 1 });
    assert.deepEqual(
      tableView(answered, 1, allHere)?.proposals.map(({ id }) => id),
      [2],
    );
  });

  test('goes with its proposal', () => {
    const supported = when(closing, by(bo), support(1));
    const [event] = eventsOf(closing, by(bo), support(1));
    assert.ok(event);
    const erased = eventsOf(supported, by(anna), { type: 'withdrawProposal', proposal: 1 }).flatMap(erases);
    assert.ok(erased.includes(subjectOf(event) ?? ''));
  });

  test('is a number when the dialogue has ended: nobody knows of whom, and none is added when it is opened again', () => {
    const supported = [bo, carl].reduce((room, seat) => when(room, by(seat), support(1)), closing);
    const ending = eventsOf(supported, facilitator, { type: 'enterPhase', phase: 'ended' });
    assert.ok(ending.flatMap(erases).includes('support 1'));
    const ended = when(supported, facilitator, { type: 'enterPhase', phase: 'ended' });
    assert.deepEqual(
      ended.closing.proposals.map(({ supporters }) => supporters),
      [[], []],
    );
    const again = when(ended, facilitator, { type: 'enterPhase', phase: 'closing' });
    assert.deepEqual(supportIn(again), [2, 0]);
    assert.equal(refusalOf(again, by(bo), support(1)), 'not-allowed');
    assert.deepEqual(
      tableView(again, 1, allHere)?.proposals.map(({ open }) => open),
      [false, false],
    );
    const twice = when(again, facilitator, { type: 'enterPhase', phase: 'ended' });
    assert.deepEqual(twice.closing, again.closing);
  });

  test('is shown the same to all others whoever it comes from', () => {
    const anyThree = fc.shuffledSubarray([bo, carl, dorte, emil], { minLength: 3, maxLength: 3 });
    const seenBy = (dialogue: Dialogue, without: readonly SeatId[]) => {
      const { seats, ...others } = everyView(dialogue);
      return { ...others, seats: [...seats].filter(([seat]) => !without.includes(seat)) };
    };
    fc.assert(
      fc.property(anyThree, anyThree, (some, others) => {
        const [one, other] = [some, others].map((seats) =>
          seats.reduce((room, seat) => when(room, by(seat), support(1)), closing),
        );
        assert.ok(one && other);
        const involved = [...some, ...others];
        assert.deepEqual(seenBy(one, involved), seenBy(other, involved));
        const ended = [one, other].map((room) => when(room, facilitator, { type: 'enterPhase', phase: 'ended' }));
        assert.deepEqual(ended[0], ended[1]);
      }),
    );
  });
});
