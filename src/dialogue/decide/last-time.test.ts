import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from '../command.ts';
import { OUTCOMES, type Outcome } from '../guide.ts';
import { MAX_AGREEMENTS, MAX_LENGTH } from '../limits.ts';
import type { Dialogue } from '../state.ts';
import {
  agreement,
  anna,
  by,
  entered,
  eventsOf,
  facilitator,
  given,
  opened,
  openedAgain,
  refusalOf,
  seated,
  when,
} from '../testing/builders.ts';

const began = given(openedAgain('phones'), ...seated(1, anna));
const room = given(openedAgain('phones'), ...seated(1, anna), entered('lastTime'));

const set = (outcome: Outcome | null, of = 1): Command => ({ type: 'setOutcome', agreement: of, outcome });
const describes = (text: string, was?: string): Command => ({
  type: 'describeOutcome',
  agreement: 1,
  text,
  ...(was === undefined ? {} : { was }),
});
const lead = (dialogue: Dialogue, ...commands: readonly Command[]) =>
  commands.reduce((before, command) => when(before, facilitator, command), dialogue);
const { id: _, carriedOver: __, ...terms } = agreement();

describe('what came of an agreement of last time', () => {
  test('is said in one of five words, and with a line', () => {
    for (const outcome of OUTCOMES)
      assert.deepEqual(lead(room, set(outcome), describes(' It is dry.\t')).lastTime[1], {
        outcome,
        text: 'It is dry.',
      });
    assert.deepEqual(lead(room, describes('It is dry.')).lastTime[1], { outcome: null, text: 'It is dry.' });
    assert.equal(lead(room, set('done'), set(null)).lastTime[1]?.outcome, null);
  });

  test('is said by the facilitator alone, from when the room goes through it until the end', () => {
    assert.equal(refusalOf(room, by(anna), set('done')), 'not-allowed');
    assert.equal(refusalOf(room, by(anna), describes('No.')), 'not-allowed');
    assert.equal(refusalOf(began, facilitator, set('done')), 'wrong-phase');
    for (const phase of ['lastTime', 'model', 'exercise', 'closing'] as const)
      assert.equal(refusalOf(given(openedAgain('phones'), entered(phase)), facilitator, set('done')), null, phase);
    assert.equal(refusalOf(given(openedAgain('phones'), entered('ended')), facilitator, set('done')), 'dialogue-ended');
  });

  test('is said of what was agreed, and of nothing in a dialogue that follows none', () => {
    assert.equal(refusalOf(room, facilitator, set('done', 3)), 'unknown-agreement');
    assert.equal(refusalOf(given(opened('phones'), entered('closing')), facilitator, set('done')), 'unknown-agreement');
    assert.equal(refusalOf(room, facilitator, { type: 'showAgreement', agreement: 3 }), 'unknown-agreement');
  });

  test('said again changes nothing', () => {
    assert.deepEqual(eventsOf(lead(room, set('done')), facilitator, set('done')), []);
    assert.deepEqual(eventsOf(room, facilitator, set(null)), []);
  });

  test('is not overwritten by somebody who has not seen what another wrote', () => {
    const written = lead(room, describes('It is dry.'));
    assert.equal(refusalOf(written, facilitator, describes('It leaks.', '')), 'text-changed');
    assert.equal(refusalOf(written, facilitator, describes('It leaks.', 'It is dry.')), null);
    assert.equal(refusalOf(room, facilitator, describes('x'.repeat(MAX_LENGTH.outcome + 1))), 'text-too-long');
  });
});

describe('what is carried over', () => {
  test('is an agreement of today, with the same words and owner and without a deadline', () => {
    const { agreements } = lead(room, set('carriedOver', 2)).closing;
    assert.deepEqual(agreements, [{ ...agreement(2), id: 1, deadline: null, carriedOver: 2 }]);
  });

  test('is taken away again with another answer, as long as nobody has touched it', () => {
    const carried = lead(room, set('carriedOver'));
    assert.deepEqual(lead(carried, set('done')).closing.agreements, []);
    assert.deepEqual(lead(carried, set(null)).closing.agreements, []);
  });

  test('stays with another answer once somebody has worked on it, and is not there twice when it is taken again', () => {
    const carried = lead(given(openedAgain('phones'), entered('closing')), set('carriedOver'));
    const dated = lead(carried, { type: 'changeAgreement', ...terms, id: 1, was: { ...terms, deadline: null } });
    const expected = [{ ...agreement(1), carriedOver: 1 }];
    assert.deepEqual(dated.closing.agreements, expected);
    assert.deepEqual(lead(dated, set('done')).closing.agreements, expected);
    assert.deepEqual(lead(dated, set('done'), set('carriedOver')).closing.agreements, expected);
  });

  test('has no answer any more when it is removed from the agreements of today', () => {
    const carried = lead(given(openedAgain('phones'), entered('closing')), set('carriedOver'), describes('Late.'));
    const removed = lead(carried, { type: 'removeAgreement', agreement: 1 });
    assert.deepEqual(removed.lastTime[1], { outcome: null, text: 'Late.' });
    assert.equal(lead(removed, set('carriedOver')).closing.agreements.length, 1);
  });

  test('keeps another answer when the agreement that stayed is removed', () => {
    const carried = lead(given(openedAgain('phones'), entered('closing')), set('carriedOver'));
    const dated = lead(carried, { type: 'changeAgreement', ...terms, id: 1 }, set('done'));
    assert.equal(lead(dated, { type: 'removeAgreement', agreement: 1 }).lastTime[1]?.outcome, 'done');
  });

  test('finds no place among too many', () => {
    const many = Array.from({ length: MAX_AGREEMENTS }, (_, index) => agreement(index + 1));
    const full = given(
      openedAgain('phones'),
      entered('closing'),
      ...many.map((each) => ({ type: 'agreementWritten', agreement: each }) as const),
    );
    assert.equal(refusalOf(full, facilitator, set('carriedOver')), 'too-much-text');
  });
});
