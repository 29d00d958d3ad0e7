import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, exercise, facilitator, led, refusal, seat } from '../testing/room.ts';
import { seatView } from '../view/participant.ts';

const closing = led(exercise(4), 'closing');
const agreement = {
  factor: 'resources',
  what: 'Et fast punkt',
  responsible: 'Mette',
  deadline: '2026-12-11',
  level: 'group',
} as const;
const add = { type: 'addAgreement', proposal: null, ...agreement } as const;

test('an agreement says what, who and by when', () => {
  assert.deepEqual(after(closing, [facilitator, add]).closing.agreements, [{ id: 1, ...agreement }]);
  assert.equal(refusal(closing, facilitator, { ...add, what: ' ' }), 'text-missing');
  assert.equal(refusal(closing, facilitator, { ...add, responsible: '' }), 'responsible-missing');
  for (const deadline of ['', '11.12.2026', '2026-02-30', '2026-13-01']) {
    assert.equal(refusal(closing, facilitator, { ...add, deadline }), 'date-invalid');
  }
  assert.equal(refusal(closing, facilitator, { ...add, factor: 'luck' }), 'unknown-factor');
});

test('agreements are changed and removed by the facilitator, in the closing only', () => {
  const one = after(closing, [facilitator, add]);
  const changed = after(one, [facilitator, { type: 'changeAgreement', id: 1, ...agreement, responsible: 'Jonas' }]);
  assert.equal(changed.closing.agreements[0]?.responsible, 'Jonas');
  assert.deepEqual(after(changed, [facilitator, { type: 'removeAgreement', agreement: 1 }]).closing.agreements, []);
  assert.equal(refusal(closing, facilitator, { type: 'removeAgreement', agreement: 1 }), 'unknown-agreement');
  assert.equal(refusal(one, seat(1), add), 'not-allowed');
  assert.equal(refusal(exercise(4), facilitator, add), 'wrong-phase');
});

test('a proposal is accepted or left once, and only its own seat learns which is whose', () => {
  const proposed = after(
    closing,
    [seat(1), { type: 'propose', factor: null, what: 'Mere tid' }],
    [seat(2), { type: 'propose', factor: null, what: 'Færre møder' }],
  );
  const answered = after(
    proposed,
    [facilitator, { ...add, proposal: 1 }],
    [facilitator, { type: 'leaveProposal', proposal: 2 }],
  );
  assert.deepEqual(
    seatView(answered, 1)?.proposals.map(({ status }) => status),
    ['accepted'],
  );
  assert.deepEqual(
    seatView(answered, 2)?.proposals.map(({ status }) => status),
    ['left'],
  );
  assert.equal(refusal(answered, facilitator, { type: 'leaveProposal', proposal: 1 }), 'unknown-proposal');
  assert.equal(refusal(proposed, seat(2), { type: 'withdrawProposal', proposal: 1 }), 'unknown-proposal');
  assert.equal(after(proposed, [seat(1), { type: 'withdrawProposal', proposal: 1 }]).closing.proposals.length, 1);
});

test('the four questions are answered, the next date set and the next steps chosen', () => {
  const done = after(
    closing,
    [facilitator, { type: 'answerClosing', question: 'process', text: 'På næste møde' }],
    [facilitator, { type: 'setFollowUp', date: '2027-03-09' }],
    [facilitator, { type: 'chooseNextSteps', nextSteps: ['problemSolver', 'interview'] }],
  );
  assert.deepEqual(done.closing.answers, { process: 'På næste møde' });
  assert.deepEqual([done.closing.followUp, done.closing.nextSteps], ['2027-03-09', ['interview', 'problemSolver']]);
  assert.equal(
    refusal(closing, facilitator, { type: 'answerClosing', question: 'luck', text: '' }),
    'unknown-question',
  );
  assert.equal(refusal(closing, facilitator, { type: 'chooseNextSteps', nextSteps: ['luck'] }), 'unknown-next-step');
});
