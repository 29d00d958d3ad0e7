import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previousFrom } from './previous-dialogue.ts';
import { agreed, agreement, entered, given, opened } from './testing/builders.ts';
import { facilitatorView } from './view/facilitator.ts';
import { resultView } from './view/result.ts';
import { screenView } from './view/screen.ts';

const room = given(opened('phones', 'phones'), ...agreed(1, 2, 5), ...agreed(2, 3), {
  type: 'agreementWritten',
  agreement: agreement(),
});

test('a dialogue leaves the middle of its groups and its agreements behind, once it has come to its closing', () => {
  const left = previousFrom(given(opened('phones', 'phones'), ...agreed(1, 2, 5), ...agreed(2, 3), entered('closing')));
  assert.deepEqual(left?.medians, [2.5, 5, null, null]);
  assert.equal(previousFrom(room), null);
});

test('a follow-up is held against it on the console, the screen and the result, and has nothing of it otherwise', () => {
  const previous = {
    title: 'Ward 3',
    openedAt: 7,
    medians: [2.5, 5, null, null],
    agreements: [agreement()],
  };
  const followUp = given({ ...opened('phones'), previous }, entered('ended'));
  const result = resultView(followUp);
  assert.deepEqual(result.ready && result.previous, previous);
  assert.deepEqual(screenView(followUp).previous, previous);
  assert.deepEqual(facilitatorView(followUp, { now: 0, isGone: () => false }).previous, previous);
  assert.deepEqual(followUp.closing.agreements, []);
});
