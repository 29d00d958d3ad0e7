import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Place } from '../paper.ts';
import { pagesOf } from './pages.ts';

const place = (groups: number): Place => ({
  title: 'Afdeling B',
  code: '12345678',
  join: 'https://dialog.example.dk/12345678',
  groups: Array.from({ length: groups }, (_, index) => index + 1),
});

test('prints a set on both sides: one sheet for the facilitator, one for each group, and one for what they agree', () => {
  const backs = pagesOf('sheets', place(3)).map(({ sheet, group }) => `${sheet} ${group ?? ''}`.trim());
  assert.deepEqual(backs, [
    ...['licence', 'model'],
    ...['exercise 1', 'questions 1'],
    ...['exercise 2', 'questions 2'],
    ...['exercise 3', 'questions 3'],
    'agreements',
  ]);
});

test('keeps the numbers of groups when one in the middle is gone', () => {
  const groups = pagesOf('exercise', { ...place(0), groups: [1, 4] }).map(({ group }) => group);
  assert.deepEqual(groups, [1, 4]);
});

test('gives one page for anyone when there is no dialogue, and for a single group', () => {
  for (const where of [null, place(1)]) {
    assert.deepEqual(pagesOf('questions', where), [{ sheet: 'questions', group: null }]);
    assert.equal(pagesOf('sheets', where).length, 5);
  }
});

test('explains the model once, however many groups there are', () => {
  assert.equal(pagesOf('model', place(12)).length, 1);
  assert.equal(pagesOf('licence', place(12)).length, 1);
});

test('numbers a hundred groups, and leaves more to a copier and a pen', () => {
  assert.equal(pagesOf('exercise', place(100)).at(-1)?.group, 100);
  assert.deepEqual(pagesOf('exercise', place(101)), [{ sheet: 'exercise', group: null }]);
});
