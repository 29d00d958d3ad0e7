import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AggregateFactor } from '../../dialogue/view/aggregate.ts';
import { followUp } from '../testing/examples.ts';
import { wordsIn } from '../testing/words.ts';
import { factorsFor } from './factors.ts';

/** What is said of a factor whose groups are like this, in a room of three groups where the middle was 3 last time. */
function said(factor: Partial<AggregateFactor>, groups = followUp.groups): string {
  const none = { scored: 0, lowest: null, median: null, highest: null, focus: 0, counts: [0, 0, 0, 0, 0] };
  const aggregate = { ...followUp.aggregate, factors: [{ ...none, ...factor }] };
  return factorsFor({ ...followUp, groups, aggregate }, wordsIn('da'))[0]?.said ?? '';
}

test('says how the middle has moved since last time', () => {
  assert.equal(
    said({ scored: 3, lowest: 3, median: 4, highest: 5 }),
    'Grupperne ser lidt forskelligt på det. De ligger fra 3 til 5. Midten er 4. Sidst var midten 3. Den er 1 højere nu.',
  );
});

test('says of groups that agree what they agree on, also when one is missing', () => {
  const agree = '2 af 3 grupper har sat et tal. Alle tal er 4.';
  assert.ok(said({ scored: 2, lowest: 4, median: 4, highest: 4 }).startsWith(agree));
});

test('does not hold what one of three groups set against what all of them once did', () => {
  assert.equal(said({ scored: 1, lowest: 5, median: 5, highest: 5 }), 'En af 3 grupper satte et tal: 5.');
});

test('says of two groups that they both set the same', () => {
  const two = followUp.groups.slice(0, 2);
  assert.match(said({ scored: 2, lowest: 4, median: 4, highest: 4 }, two), /^Begge grupper satte 4\./);
});
