import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreed, anna, bo, carl, counted, entered, given, opened, seated } from '../testing/builders.ts';
import { screenView } from './screen.ts';
import { isUnfinished, leftOfExercise } from './unfinished.ts';

const exercise = [
  opened('phones', 'table', 'paper', 'phones'),
  ...seated(1, anna, bo),
  ...seated(2, carl),
  counted(4, 3),
  entered('exercise'),
] as const;
const drawn = [...agreed(1, 3, 3, 3, 3), ...agreed(2, 4, 4, 4, 4), ...agreed(3, 5, 5, 5, 5)] as const;
const done = (group: number) => ({ type: 'doneSet', group, done: true }) as const;

test('the exercise is left unfinished while a group lacks its line, or has it and has not said that it is done', () => {
  const rooms = [
    [given(...exercise), { of: 3, missing: 3, notDone: 0 }],
    [given(...exercise, ...agreed(1, 3, 3, 3, 3)), { of: 3, missing: 2, notDone: 1 }],
    [given(...exercise, ...drawn), { of: 3, missing: 0, notDone: 2 }],
    [given(...exercise, ...drawn, done(1)), { of: 3, missing: 0, notDone: 1 }],
  ] as const;
  for (const [room, left] of rooms) {
    assert.deepEqual(leftOfExercise(screenView(room)), left);
    assert.equal(isUnfinished(screenView(room)), true);
  }
});

test('it is finished when all are done: a group on paper has nowhere to say so, and nobody sits at an empty table', () => {
  const room = screenView(given(...exercise, ...drawn, done(1), done(2)));
  assert.deepEqual(leftOfExercise(room), { of: 3, missing: 0, notDone: 0 });
  assert.equal(isUnfinished(room), false);
});
