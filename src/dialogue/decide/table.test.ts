import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from '../command.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  agreed,
  anna,
  bo,
  by,
  carl,
  dorte,
  entered,
  facilitator,
  given,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { facilitatorView } from '../view/facilitator.ts';

const twoGroups = [
  opened('phones', 'phones', 'paper', 'table'),
  ...seated(1, anna, bo, carl),
  ...seated(4, dorte),
  entered('exercise'),
] as const;
const agreeing = given(...twoGroups, together(1, anna, bo, carl));
const comparing = given(...twoGroups, { type: 'revealed', group: 1, counts: [] });
const plenary = given(...twoGroups, together(1, anna, bo, carl), entered('plenary'));
const alone = [opened('phones'), ...seated(1, anna, bo), entered('exercise'), together(1, anna, bo)] as const;
const score = { type: 'setScore', group: 1, factor: 'window', score: 4 } as const;

const scoresOf = (dialogue: Dialogue, group = 1) => groupAt(dialogue, group)?.scores;

describe('the agreed score', () => {
  test('is a whole number from 1 to 5 of a known factor, and may be taken back', () => {
    const scored = when(agreeing, by(anna), score);
    assert.deepEqual(scoresOf(scored), [null, null, 4, null]);
    assert.deepEqual(scoresOf(when(scored, by(anna), { ...score, score: null })), [null, null, null, null]);
    for (const wrong of [0, 6, 3.5])
      assert.equal(refusalOf(agreeing, by(anna), { ...score, score: wrong }), 'off-the-scale');
    assert.equal(refusalOf(agreeing, by(anna), { ...score, factor: 'cellar' }), 'unknown-factor');
  });

  test('is set when the group has left its private ratings, not before', () => {
    assert.equal(refusalOf(given(...twoGroups), by(anna), score), 'wrong-step');
    assert.equal(refusalOf(comparing, by(anna), score), 'wrong-step');
    const agree = when(comparing, by(anna), { type: 'takeStep', group: 1, step: 'agree' });
    assert.equal(refusalOf(agree, by(anna), score), null);
    assert.equal(
      refusalOf(when(agree, by(anna), { type: 'takeStep', group: 1, step: 'discuss' }), by(anna), score),
      null,
    );
  });

  test("is the pen's until the plenary, then the facilitator's", () => {
    assert.equal(refusalOf(agreeing, facilitator, score), 'not-allowed');
    assert.equal(refusalOf(plenary, by(anna), score), 'scores-closed');
    assert.deepEqual(scoresOf(when(plenary, facilitator, score)), [null, null, 4, null]);
    const back = when(plenary, facilitator, { type: 'enterPhase', phase: 'exercise' });
    assert.equal(refusalOf(back, by(anna), score), null);
  });

  test('can be filled in by the facilitator in the plenary, however far the group came', () => {
    for (const unfinished of [given(...twoGroups), comparing])
      assert.deepEqual(
        scoresOf(when(when(unfinished, facilitator, { type: 'enterPhase', phase: 'plenary' }), facilitator, score)),
        [null, null, 4, null],
      );
  });

  test("of a single group is the pen's until the end", () => {
    assert.equal(refusalOf(given(...alone, entered('closing')), by(anna), score), null);
    assert.equal(refusalOf(given(...alone, entered('closing')), facilitator, score), null);
    assert.equal(refusalOf(given(...alone), facilitator, score), 'not-allowed');
    assert.equal(refusalOf(given(...alone, entered('ended')), by(anna), score), 'dialogue-ended');
  });

  test("of a sheet is the facilitator's, from the exercise on", () => {
    assert.deepEqual(scoresOf(when(agreeing, facilitator, { ...score, group: 3 }), 3), [null, null, 4, null]);
    assert.equal(refusalOf(given(opened('paper', 'phones')), facilitator, score), 'wrong-phase');
  });

  test('of a shared device needs no private rating', () => {
    assert.deepEqual(scoresOf(when(agreeing, by(dorte), { ...score, group: 4 }), 4), [null, null, 4, null]);
  });
});

describe('a group', () => {
  test('keeps to itself: nobody writes at another table', () => {
    for (const command of [
      { ...score, group: 4 },
      { type: 'takeStep', group: 4, step: 'discuss' },
      { type: 'setFocus', group: 4, factors: [] },
      { type: 'addNote', group: 4, question: 'why', text: 'x' },
      { type: 'setHelp', group: 4, wanted: true },
    ] satisfies Command[])
      assert.equal(refusalOf(agreeing, by(anna), command), 'not-allowed');
  });

  test('goes through its questions at its own pace', () => {
    assert.equal(groupAt(when(agreeing, by(anna), { type: 'takeQuestion', group: 1, question: 2 }), 1)?.question, 2);
    for (const question of [-1, 0.5, 3])
      assert.equal(refusalOf(agreeing, by(anna), { type: 'takeQuestion', group: 1, question }), 'unknown-question');
    assert.equal(refusalOf(agreeing, facilitator, { type: 'takeQuestion', group: 1, question: 2 }), 'not-allowed');
  });

  test("marks one to three factors as its focus, in the guide's order, and may take them back", () => {
    const focus = (...factors: string[]) => ({ type: 'setFocus', group: 1, factors }) as const;
    assert.deepEqual(groupAt(when(agreeing, by(anna), focus('roof', 'floor', 'roof')), 1)?.focus, ['floor', 'roof']);
    assert.deepEqual(groupAt(when(agreeing, by(anna), focus()), 1)?.focus, []);
    assert.equal(refusalOf(agreeing, by(anna), focus('floor', 'door', 'window', 'roof')), 'focus-one-to-three');
    assert.equal(refusalOf(agreeing, by(anna), focus('cellar')), 'unknown-factor');
  });

  test('may go on writing while the others gather, not before the exercise', () => {
    const discuss = { type: 'takeStep', group: 1, step: 'discuss' } as const;
    assert.equal(refusalOf(plenary, by(anna), discuss), null);
    assert.equal(refusalOf(given(...twoGroups, entered('model')), by(anna), discuss), 'wrong-phase');
  });

  test('asks for help whenever it likes, and says when it has had it', () => {
    const wanting = when(given(...twoGroups, entered('lobby')), by(bo), { type: 'setHelp', group: 1, wanted: true });
    assert.equal(facilitatorView(wanting, { now: 0, isGone: () => false }).groups[0]?.wantsHelp, true);
    assert.equal(
      groupAt(when(wanting, facilitator, { type: 'setHelp', group: 1, wanted: false }), 1)?.wantsHelp,
      false,
    );
  });
});

test('scores that were agreed stay when the group turns from phones to one device', () => {
  const scored = given(...twoGroups, together(1, anna, bo, carl), ...agreed(1, 3, 4));
  assert.deepEqual(scoresOf(when(scored, facilitator, { type: 'setMode', group: 1, mode: 'table' })), [
    3,
    4,
    null,
    null,
  ]);
});
