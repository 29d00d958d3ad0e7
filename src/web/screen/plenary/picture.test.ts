import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlenaryView } from '../../../dialogue/view/screen.ts';
import { bandOf, focusOf } from './picture.ts';

const unscored = { scored: 0, lowest: null, median: null, highest: null, counts: [0, 0, 0, 0, 0] };
const plenary: PlenaryView = {
  round: [],
  shown: { part: 'focus', page: 0, spotlight: null, picked: [] },
  groups: [
    { number: 1, people: 5, scores: [], focus: ['openness'] },
    { number: 2, people: 5, scores: [], focus: ['openness', 'innovation'] },
    { number: 3, people: 4, scores: [], focus: [] },
  ],
  aggregate: {
    groups: 3,
    people: 14,
    factors: [
      { ...unscored, focus: 2, scored: 3, lowest: 2, median: 3, highest: 5 },
      { ...unscored, focus: 1 },
      { ...unscored, focus: 0 },
    ],
  },
  starred: [],
};
const factors = ['openness', 'innovation', 'motivation'];

test('rings the factors that at least half of the groups have chosen', () => {
  assert.deepEqual(focusOf(plenary, factors), ['openness']);
});

test('rings what the spotlit group has chosen, and nothing else', () => {
  const spotlit: PlenaryView = { ...plenary, shown: { ...plenary.shown, spotlight: 2 } };
  assert.deepEqual(focusOf(spotlit, factors), ['openness', 'innovation']);
});

test('leaves a hole in the band where no group has a score', () => {
  assert.deepEqual(bandOf(plenary.aggregate), { lowest: [2, null, null], highest: [5, null, null] });
});
