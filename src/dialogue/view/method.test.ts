import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evolve } from '../evolve.ts';
import {
  agreed,
  allLocked,
  anna,
  bo,
  carl,
  counted,
  dorte,
  entered,
  given,
  note,
  opened,
  seated,
  together,
} from '../testing/builders.ts';
import { methodView } from './method.ts';

test('counts the groups by how they came to their scores, and the people who rated alone', () => {
  const room = given(
    opened('phones', 'phones', 'table', 'paper', 'paper', 'phones'),
    ...seated(1, anna, bo, carl, dorte),
    ...seated(2, 5, 6),
    entered('exercise'),
    counted(4, 1),
    together(2, 5, 6),
    ...agreed(2, 3),
    ...agreed(3, 4),
    ...agreed(4, 5),
    note(5, null),
    note(5, null, 2),
  );
  assert.deepEqual(methodView(allLocked(room, [anna, bo, carl, dorte])), {
    ratedAlone: 1,
    raters: 4,
    together: 2,
    onPaper: 1,
    unscored: 2,
    notesWritten: 2,
  });
});

test('does not know how many rated where the log does not say', () => {
  const older = given(opened('phones'), { type: 'ratingsOpened', group: 1, seats: [anna] }, ...agreed(1, 3));
  assert.equal(methodView(older).raters, null);
  assert.equal(methodView(older).ratedAlone, 1);
});

test('still knows how many rated when the dialogue has ended and the ratings are erased', () => {
  const rated = allLocked(given(opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'), counted(3, 1)), [
    anna,
    bo,
    carl,
  ]);
  const erased = evolve(rated, { type: 'ratingsErased', group: 1, seats: [anna, bo, carl], step: 'agree' });
  assert.equal(methodView(erased).raters, 3);
});
