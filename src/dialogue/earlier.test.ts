import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftBehind } from './earlier.ts';
import { agreed, agreement, entered, given, opened } from './testing/hour.ts';
import { facilitatorView } from './view/facilitator.ts';
import { resultView } from './view/result.ts';
import { screenView } from './view/screen.ts';

const room = given(opened('phones', 'phones'), ...agreed(1, 2, 5), ...agreed(2, 3), {
  type: 'agreementWritten',
  agreement: agreement(),
});

test('a dialogue leaves the middle of its groups and its agreements behind, once it has come to its closing', () => {
  const left = leftBehind(given(opened('phones', 'phones'), ...agreed(1, 2, 5), ...agreed(2, 3), entered('closing')));
  assert.deepEqual(left?.middles, [2.5, 5, null, null]);
  assert.equal(leftBehind(room), null);
});

test('a follow-up is held against it on the console, the screen and the result, and has nothing of it otherwise', () => {
  const earlier = {
    title: 'Ward 3',
    openedAt: 7,
    middles: [2.5, 5, null, null],
    agreements: [agreement()],
  };
  const followUp = given({ ...opened('phones'), earlier }, entered('ended'));
  const result = resultView(followUp);
  assert.deepEqual(result.ready && result.earlier, earlier);
  assert.deepEqual(screenView(followUp).earlier, earlier);
  assert.deepEqual(facilitatorView(followUp, { now: 0, isGone: () => false }).earlier, earlier);
  assert.deepEqual(followUp.closing.agreements, []);
});
