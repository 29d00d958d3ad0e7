import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byNeed, type GroupAtWork, progressOf } from './progress.ts';

const NONE = [false, false, false];
const SOME = [true, false, false];
const ALL = [true, true, true];

function at(step: GroupAtWork['step'], scored: readonly boolean[] = NONE, seats = 5): GroupAtWork {
  return { mode: 'phones', seats, step, scored, isDone: false };
}

test('counts who has the whole line among the groups where anybody is', () => {
  const groups = [at('discuss', ALL), at('agree', SOME), at('rate', NONE, 0)];
  const { present, absent, whole } = progressOf(groups);
  assert.deepEqual([whole, present, absent], [1, 2, 1]);
});

test('counts the groups at each step, and those on paper by themselves', () => {
  const paper: GroupAtWork = { mode: 'paper', seats: 0, step: 'rate', scored: ALL, isDone: false };
  const groups = [at('rate'), at('rate'), at('compare'), at('discuss', ALL), paper];
  const { at: steps, onPaper, whole } = progressOf(groups);
  assert.deepEqual(steps, { rate: 2, compare: 1, agree: 0, discuss: 1 });
  assert.deepEqual([onPaper, whole], [1, 2]);
});

test('counts who is done, and names them after all who are still at work', () => {
  const done: GroupAtWork = { ...at('discuss', ALL), isDone: true };
  const { done: count, at: steps } = progressOf([done, at('discuss', ALL), at('agree')]);
  assert.deepEqual([count, steps.discuss, steps.agree], [1, 1, 1]);
  const groups = [done, at('discuss', ALL), at('agree')].map((group) => ({ ...group, wantsHelp: false, locked: 0 }));
  assert.deepEqual(
    byNeed(groups).map(({ isDone, step }) => (isDone ? 'done' : step)),
    ['agree', 'discuss', 'done'],
  );
});

test('names those who call first, then those who are behind, and empty tables last', () => {
  const place = (number: number, group: GroupAtWork, { wantsHelp = false, locked = 0 } = {}) => ({
    ...group,
    number,
    wantsHelp,
    locked,
  });
  const groups = [
    place(1, at('rate', NONE, 0)),
    place(2, at('discuss', ALL)),
    place(3, at('agree', SOME)),
    place(4, at('rate'), { locked: 3 }),
    place(5, at('discuss', ALL), { wantsHelp: true }),
    place(6, at('rate'), { locked: 1 }),
    place(7, at('agree')),
  ];
  assert.deepEqual(
    byNeed(groups).map(({ number }) => number),
    [5, 6, 4, 7, 3, 2, 1],
  );
});

test('leaves groups that are equally far in the order of their numbers', () => {
  const groups = [3, 1, 2].map((number) => ({ ...at('rate'), number, wantsHelp: false, locked: 0 }));
  assert.deepEqual(
    byNeed(groups).map(({ number }) => number),
    [3, 1, 2],
  );
});
