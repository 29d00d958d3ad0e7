import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Dialogue, groupAt } from '../state.ts';
import {
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

const done = { type: 'setDone', group: 1, done: true } as const;
const discuss = { type: 'takeStep', group: 1, step: 'discuss' } as const;
const agreeing = given(
  opened('phones', 'paper'),
  ...seated(1, anna, bo, carl),
  entered('exercise'),
  together(1, anna, bo, carl),
);
const talking = when(agreeing, by(anna), discuss);

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

  test('ends when the group takes part in another way', () => {
    assert.equal(
      isDone(when(when(talking, by(anna), done), facilitator, { type: 'setMode', group: 1, mode: 'table' })),
      false,
    );
  });
});
