import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES, type Phase } from './guide.ts';
import { hasDates, hasDeadlines, type PaperKind, refusalOfPapers } from './papers.ts';

const at = (phase: Phase, papersShared = false) => ({ phase, closing: { papersShared } });

test('sheets and posters go to the facilitator alone, in every phase', () => {
  for (const phase of PHASES) {
    assert.equal(refusalOfPapers(at(phase), 'facilitator', 'tables'), undefined);
    for (const role of ['seat', 'result', 'screen'] as const)
      assert.equal(refusalOfPapers(at(phase, true), role, 'tables'), 'not-allowed');
  }
});

test('the result goes to the facilitator and to those with its link from the closing on', () => {
  for (const role of ['facilitator', 'result'] as const) {
    const refusals = PHASES.map((phase) => refusalOfPapers(at(phase), role, 'result'));
    assert.deepEqual(refusals, [...Array(6).fill('wrong-phase'), undefined, undefined]);
  }
});

test('the result goes to a seat when the dialogue has ended and the facilitator shares it', () => {
  const refusals = PHASES.map((phase) => refusalOfPapers(at(phase, true), 'seat', 'result'));
  assert.deepEqual(refusals, [...Array(7).fill('paper-not-shared'), undefined]);
  assert.equal(refusalOfPapers(at('ended'), 'seat', 'result'), 'paper-not-shared');
});

test('a screen takes nothing', () => {
  for (const kind of ['result', 'tables'] satisfies PaperKind[])
    assert.equal(refusalOfPapers(at('ended', true), 'screen', kind), 'not-allowed');
});

test('there is something for a calendar when there is a day to meet again, or one to be done by', () => {
  const undated = { deadline: null };
  const dated = { deadline: '2027-02-01' };
  assert.deepEqual(
    [
      { followUp: null, agreements: [] },
      { followUp: null, agreements: [undated] },
      { followUp: '2027-05-24', agreements: [undated] },
      { followUp: null, agreements: [undated, dated] },
    ].map((dates) => [hasDates(dates), hasDeadlines(dates)]),
    [
      [false, false],
      [false, false],
      [true, false],
      [true, true],
    ],
  );
});
