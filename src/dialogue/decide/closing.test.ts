import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from '../command.ts';
import { erases } from '../effects.ts';
import { MAX_PROPOSALS, MAX_PROPOSALS_OF_SEAT } from '../limits.ts';
import {
  agreement,
  allHere,
  anna,
  bo,
  by,
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
import { facilitatorView } from '../view/facilitator.ts';
import { seatView } from '../view/participant.ts';

const room = [opened('phones'), ...seated(1, anna, bo), entered('closing')] as const;
const closing = given(...room);
const { id: _, ...terms } = agreement();
const add = { type: 'addAgreement', proposal: null, ...terms } as const;
const change = { type: 'changeAgreement', ...agreement(), what: 'Mend the roof' } as const;

describe('an agreement', () => {
  test('says what, who, by when and at which level', () => {
    assert.deepEqual(when(closing, facilitator, add).closing.agreements, [agreement(1)]);
    const wrong = [
      [{ what: ' ' }, 'text-missing'],
      [{ what: 'x'.repeat(301) }, 'text-too-long'],
      [{ responsible: '' }, 'responsible-missing'],
      [{ responsible: 'x'.repeat(81) }, 'text-too-long'],
      [{ deadline: '' }, 'date-invalid'],
      [{ deadline: '31.1.2027' }, 'date-invalid'],
      [{ factor: 'cellar' }, 'unknown-factor'],
    ] as const;
    for (const [part, refusal] of wrong) assert.equal(refusalOf(closing, facilitator, { ...add, ...part }), refusal);
  });

  test('need not be about a factor, nor say where something is to change', () => {
    const { agreements } = when(closing, facilitator, { ...add, factor: null, level: null }).closing;
    assert.deepEqual(agreements, [{ ...agreement(1), factor: null, level: null }]);
  });

  test('leaves its date behind when it is removed, and nothing that it said, for calendars that hold it', () => {
    const two = when(when(closing, facilitator, add), facilitator, add);
    const removed = when(two, facilitator, { type: 'removeAgreement', agreement: 2 });
    assert.deepEqual(removed.closing.withdrawn, [{ agreement: 2, date: terms.deadline }]);
    assert.deepEqual(eventsOf(two, facilitator, { type: 'removeAgreement', agreement: 2 }), [
      { type: 'agreementRemoved', agreement: 2, deadline: terms.deadline },
    ]);
  });

  test('is changed in its place and removed, and what it said is forgotten on the disk', () => {
    const two = when(when(closing, facilitator, add), facilitator, add);
    assert.deepEqual(
      when(two, facilitator, change).closing.agreements.map(({ id, what }) => [id, what]),
      [
        [1, 'Mend the roof'],
        [2, terms.what],
      ],
    );
    assert.deepEqual(
      when(two, facilitator, { type: 'removeAgreement', agreement: 1 }).closing.agreements.map(({ id }) => id),
      [2],
    );
    assert.deepEqual(eventsOf(two, facilitator, change).flatMap(erases), ['agreement 1']);
    for (const room of [closing, two])
      assert.equal(refusalOf(room, facilitator, { ...change, id: 3 }), 'unknown-agreement');
  });

  test('gets a number of its own', () => {
    const removed = when(when(closing, facilitator, add), facilitator, { type: 'removeAgreement', agreement: 1 });
    assert.deepEqual(
      when(removed, facilitator, add).closing.agreements.map(({ id }) => id),
      [2],
    );
  });
});

test('the day of the next dialogue is withdrawn when none is set any more, and stands again when one is', () => {
  const on = (date: string | null) => ({ type: 'setFollowUp', date }) as const;
  const set = when(closing, facilitator, on('2027-05-24'));
  assert.deepEqual(set.closing.withdrawn, []);
  const without = when(set, facilitator, on(null));
  assert.deepEqual(without.closing.withdrawn, [{ agreement: null, date: '2027-05-24' }]);
  assert.deepEqual(when(without, facilitator, on(null)).closing.withdrawn, without.closing.withdrawn);
  assert.deepEqual(when(without, facilitator, on('2027-06-01')).closing.withdrawn, []);
});

describe('a proposal', () => {
  const propose = { type: 'propose', factor: 'roof', what: ' Mend it ' } as const;

  test('is unsigned, and its own seat alone learns what became of it', () => {
    const two = when(when(closing, by(anna), propose), by(bo), { ...propose, what: 'Leave it' });
    const answered = when(when(two, facilitator, { ...add, proposal: 1 }), facilitator, {
      type: 'leaveProposal',
      proposal: 2,
    });
    assert.deepEqual(facilitatorView(two, allHere).proposals, [
      { id: 1, factor: 'roof', what: 'Mend it', status: 'waiting', support: 0 },
      { id: 2, factor: 'roof', what: 'Leave it', status: 'waiting', support: 0 },
    ]);
    assert.deepEqual(
      seatView(answered, anna)?.proposals.map(({ id, status }) => [id, status]),
      [[1, 'accepted']],
    );
    assert.deepEqual(
      seatView(answered, bo)?.proposals.map(({ id, status }) => [id, status]),
      [[2, 'left']],
    );
  });

  test('is answered once', () => {
    const answered = given(...room, proposed(anna), { type: 'proposalAnswered', proposal: 1, status: 'left' });
    assert.equal(refusalOf(answered, facilitator, { type: 'leaveProposal', proposal: 1 }), 'unknown-proposal');
    assert.equal(refusalOf(answered, facilitator, { ...add, proposal: 1 }), 'unknown-proposal');
  });

  test('is withdrawn by its own seat, and forgotten on the disk', () => {
    const made = given(...room, proposed(anna, 1), proposed(bo, 2));
    assert.equal(refusalOf(made, by(bo), { type: 'withdrawProposal', proposal: 1 }), 'unknown-proposal');
    assert.deepEqual(eventsOf(made, by(anna), { type: 'withdrawProposal', proposal: 1 }).flatMap(erases), [
      'proposal 1',
      'support 1',
    ]);
    const left = when(made, by(anna), { type: 'withdrawProposal', proposal: 1 }).closing.proposals;
    assert.deepEqual(
      left.map(({ id }) => id),
      [2],
    );
  });

  test('is one of ten at most from a seat, and of three hundred from all', () => {
    const from = (count: number, seat: number) =>
      given(...room, ...Array.from({ length: count }, (_, index) => proposed(seat, index + 1)));
    assert.equal(refusalOf(from(MAX_PROPOSALS_OF_SEAT, anna), by(anna), propose), 'too-much-text');
    assert.equal(refusalOf(from(MAX_PROPOSALS - 1, anna), by(bo), propose), null);
    assert.equal(refusalOf(from(MAX_PROPOSALS, anna), by(bo), propose), 'too-much-text');
  });

  test('has words, and a factor that is known or none', () => {
    assert.equal(refusalOf(closing, by(anna), { ...propose, factor: null }), null);
    assert.equal(refusalOf(closing, by(anna), { ...propose, factor: 'cellar' }), 'unknown-factor');
    assert.equal(refusalOf(closing, by(anna), { ...propose, what: '' }), 'text-missing');
  });
});

describe('the end of the hour', () => {
  test('has an answer to each closing question, which may be emptied again', () => {
    const answer = (question: string, text: string) => ({ type: 'answerClosing', question, text }) as const;
    const answered = when(closing, facilitator, answer('effort', 'Yes,\r\nfrom May '));
    assert.deepEqual(answered.closing.answers, { effort: 'Yes,\nfrom May' });
    assert.deepEqual(when(answered, facilitator, answer('effort', '')).closing.answers, { effort: '' });
    assert.deepEqual(eventsOf(answered, facilitator, answer('effort', '')).flatMap(erases), ['closing effort']);
    assert.equal(refusalOf(closing, facilitator, answer('why', 'x')), 'unknown-question');
    assert.equal(refusalOf(closing, facilitator, answer('effort', 'x'.repeat(1_500))), null);
    assert.equal(refusalOf(closing, facilitator, answer('effort', 'x'.repeat(1_501))), 'text-too-long');
  });

  test('has a date to meet again and tools to look up', () => {
    const planned = when(when(closing, facilitator, { type: 'setFollowUp', date: '2027-05-01' }), facilitator, {
      type: 'chooseNextSteps',
      nextSteps: ['repair', 'inspection'],
    });
    assert.deepEqual([planned.closing.followUp, planned.closing.nextSteps], ['2027-05-01', ['inspection', 'repair']]);
    assert.equal(when(planned, facilitator, { type: 'setFollowUp', date: null }).closing.followUp, null);
    assert.equal(refusalOf(closing, facilitator, { type: 'setFollowUp', date: '1 May' }), 'date-invalid');
    assert.equal(
      refusalOf(closing, facilitator, { type: 'chooseNextSteps', nextSteps: ['holiday'] }),
      'unknown-next-step',
    );
  });

  test('is written by the facilitator, and only then; proposals come from the seats', () => {
    for (const command of [
      add,
      { type: 'setFollowUp', date: null },
      { type: 'leaveProposal', proposal: 1 },
    ] satisfies Command[]) {
      assert.equal(refusalOf(closing, by(anna), command), 'not-allowed');
      assert.equal(refusalOf(given(opened('phones'), entered('plenary')), facilitator, command), 'wrong-phase');
    }
    assert.equal(refusalOf(closing, facilitator, { type: 'propose', factor: null, what: 'x' }), 'not-allowed');
  });
});

describe('the papers that people carry out of the room', () => {
  const ended = given(opened('phones'), ...seated(1, anna), entered('ended'));
  const name = { type: 'nameFacilitator', name: ' Amina\nYusuf ' } as const;
  const share = { type: 'sharePapers', shared: true } as const;

  test('may name who held the dialogue, also when it is over, and the name can be taken back from the log', () => {
    assert.equal(when(closing, facilitator, name).closing.facilitator, 'Amina Yusuf');
    assert.equal(when(ended, facilitator, name).closing.facilitator, 'Amina Yusuf');
    const taken = { type: 'nameFacilitator', name: '' } as const;
    assert.equal(when(when(ended, facilitator, name), facilitator, taken).closing.facilitator, '');
    assert.deepEqual(eventsOf(ended, facilitator, taken).flatMap(erases), ['facilitator']);
    assert.equal(refusalOf(ended, facilitator, { type: 'nameFacilitator', name: 'x'.repeat(81) }), 'text-too-long');
  });

  test('are for the participants only when the facilitator says so', () => {
    assert.equal(ended.closing.papersShared, false);
    const shared = when(ended, facilitator, share);
    assert.equal(shared.closing.papersShared, true);
    assert.equal(when(shared, facilitator, { ...share, shared: false }).closing.papersShared, false);
  });

  test('are no business of seats, nor of an hour that has not come to its end', () => {
    for (const command of [name, share]) {
      assert.equal(refusalOf(ended, by(anna), command), 'not-allowed');
      assert.equal(refusalOf(given(opened('phones'), entered('plenary')), facilitator, command), 'wrong-phase');
    }
  });
});
