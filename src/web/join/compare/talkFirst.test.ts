import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Consensus, RevealedCounts } from '../../../dialogue/rating-counts.ts';
import { consensusIn, talkFirst, talkOrder } from './talkFirst.ts';

const dots = (...counts: number[]): RevealedCounts => ({ shown: 'dots', counts });
const close = dots(0, 2, 3, 0, 0);
const apart = dots(0, 2, 0, 3, 0);
const farApart = dots(2, 0, 0, 0, 3);
const hidden: RevealedCounts = { shown: 'nothing' };

test('the two farthest apart are talked about first, the farthest before the other', () => {
  assert.deepEqual(talkFirst([close, apart, hidden, farApart, apart, close]), [3, 1]);
});

test('where all are close nothing comes first', () => {
  assert.deepEqual(talkFirst([close, close, hidden]), []);
});

test('where a group is told in words alone, these say what to talk about first', () => {
  const words = (consensus: Consensus): RevealedCounts => ({ shown: 'words', consensus });
  assert.deepEqual(talkFirst([words('agree'), words('differ'), hidden, words('farApart')]), [3, 1]);
  assert.equal(consensusIn(words('differ')), 'differ');
  assert.equal(consensusIn(hidden), null);
});

test('all that a group sees differently comes before what it is close on, also where words say so', () => {
  const words = (consensus: Consensus): RevealedCounts => ({ shown: 'words', consensus });
  assert.deepEqual(talkOrder([close, farApart, hidden, apart, close, apart]), [1, 3, 5, 0, 2, 4]);
  assert.deepEqual(talkOrder([words('agree'), farApart, apart, words('differ'), close]), [1, 2, 3, 0, 4]);
});

test('the order has every factor once', () => {
  assert.deepEqual(talkOrder([close, apart, hidden, farApart]), [3, 1, 0, 2]);
});
