import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fc } from '../../../test/property.ts';
import { evolve } from '../evolve.ts';
import { isWhole } from '../scale.ts';
import { type Dialogue, groupAt, groupsOf } from '../state.ts';
import {
  agreed,
  anna,
  bo,
  by,
  carl,
  entered,
  facilitator,
  given,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { anyMoves, playedFrom } from '../testing/run.ts';

const done = { type: 'setDone', group: 1, done: true } as const;
const discuss = { type: 'takeStep', group: 1, step: 'discuss' } as const;
const lineless = given(
  opened('phones', 'paper'),
  ...seated(1, anna, bo, carl),
  entered('exercise'),
  together(1, anna, bo, carl),
);
const agreeing = agreed(1, 3, 4, 2, 5).reduce(evolve, lineless);
const talking = when(agreeing, by(anna), discuss);

const setRoof = (score: number | null) => ({ type: 'setScore', group: 1, factor: 'roof', score }) as const;
const isDone = (dialogue: Dialogue) => groupAt(dialogue, 1)?.isDone;

describe('being done', () => {
  test('is said by the pen, and taken back by whoever has it then', () => {
    const said = when(talking, by(anna), done);
    assert.equal(isDone(said), true);
    assert.equal(refusalOf(said, by(bo), { ...done, done: false }), 'pen-is-held');
    const handed = when(said, facilitator, { type: 'givePen', group: 1, seat: bo });
    assert.equal(isDone(when(handed, by(bo), { ...done, done: false })), false);
  });

  test('comes after the questions, and in the exercise alone', () => {
    assert.equal(refusalOf(agreeing, by(anna), done), 'wrong-step');
    assert.equal(
      refusalOf(when(talking, facilitator, { type: 'enterPhase', phase: 'plenary' }), by(anna), done),
      'wrong-phase',
    );
  });

  test('is for those at the table to say', () => {
    assert.equal(refusalOf(talking, facilitator, done), 'not-allowed');
    assert.equal(refusalOf(talking, by(anna), { ...done, group: 2 }), 'not-allowed');
  });

  test('ends when the group goes back to its line, and stays when the room goes on and back', () => {
    const said = when(talking, by(anna), done);
    assert.equal(isDone(when(said, by(anna), { type: 'takeStep', group: 1, step: 'agree' })), false);
    const away = when(said, facilitator, { type: 'enterPhase', phase: 'plenary' });
    assert.equal(isDone(when(away, facilitator, { type: 'enterPhase', phase: 'exercise' })), true);
  });

  test('waits for a score for each factor', () => {
    const lacking = when(when(lineless, by(anna), discuss), by(anna), setRoof(3));
    assert.equal(refusalOf(lacking, by(anna), done), 'line-unfinished');
    assert.equal(isDone(when(lacking, by(anna), { ...done, done: false })), false);
  });

  test('ends when a score is cleared, and stays when one is changed', () => {
    const said = when(talking, by(anna), done);
    assert.equal(isDone(when(said, by(anna), setRoof(1))), true);
    const cleared = when(said, by(anna), setRoof(null));
    assert.equal(isDone(cleared), false);
    assert.equal(isDone(when(cleared, by(anna), setRoof(1))), false);
  });

  test('ends when the last has left the table', () => {
    const said = when(talking, by(anna), done);
    const two = when(said, by(anna), { type: 'leave', seat: anna });
    assert.equal(isDone(two), true);
    const empty = [bo, carl].reduce((room, seat) => when(room, by(seat), { type: 'leave', seat }), two);
    assert.equal(isDone(empty), false);
  });

  test('is never so of a table without a whole line, or without anybody, whatever people do', () => {
    fc.assert(
      fc.property(anyMoves, (moves) => {
        for (const { dialogue } of playedFrom(when(talking, by(anna), done), moves))
          for (const group of groupsOf(dialogue).filter((one) => one.isDone))
            assert.ok(isWhole(group.scores) && group.seats.length > 0);
      }),
    );
  });

  test('ends when the group takes part in another way', () => {
    assert.equal(
      isDone(when(when(talking, by(anna), done), facilitator, { type: 'setMode', group: 1, mode: 'table' })),
      false,
    );
  });
});
