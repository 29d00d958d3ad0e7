import assert from 'node:assert/strict';
import { test } from 'node:test';
import { previousFrom, tidiedPrevious } from './previous-dialogue.ts';
import {
  agreed,
  agreement,
  allHere,
  entered,
  facilitator,
  given,
  opened,
  openedAgain,
  seated,
  when,
} from './testing/builders.ts';
import { facilitatorView } from './view/facilitator.ts';
import { roomView } from './view/participant.ts';
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

test('a follow-up is held against it on the console, the screen and the result, with what came of each agreement', () => {
  const followUp = given(
    openedAgain('phones'),
    entered('lastTime'),
    { type: 'outcomeSet', agreement: 1, outcome: 'done' },
    { type: 'outcomeDescribed', agreement: 1, text: 'It is dry.' },
    entered('ended'),
  );
  const previous = {
    title: 'Ward 3',
    openedAt: 7,
    medians: [2.5, 5, null, null],
    agreements: [
      { ...agreement(1), outcome: 'done', text: 'It is dry.' },
      { ...agreement(2), outcome: null, text: '' },
    ],
  };
  const result = resultView(followUp);
  assert.deepEqual(result.ready && result.previous, previous);
  assert.deepEqual(screenView(followUp).previous, previous);
  assert.deepEqual(facilitatorView(followUp, allHere).previous, previous);
  assert.deepEqual(followUp.closing.agreements, []);
});

test('the phones see what was agreed while the room goes through it, and never the earlier figures', () => {
  const followUp = given(openedAgain('phones'), ...seated(1, 1), entered('lastTime'), {
    type: 'agreementShown',
    agreement: 2,
  });
  const { lastTime } = roomView(followUp);
  assert.deepEqual(
    lastTime?.agreements.map(({ what }) => what),
    ['said-agreement-1.', 'said-agreement-2.'],
  );
  assert.equal(lastTime?.shown, 2);
  assert.ok(!('medians' in lastTime));
  const next = when(followUp, facilitator, { type: 'enterPhase', phase: 'model' });
  assert.equal(roomView(next).lastTime, null);
});

test('what was carried over is among what the next follow-up begins with', () => {
  const followUp = given(openedAgain('phones'), entered('lastTime'));
  const carried = when(followUp, facilitator, { type: 'setOutcome', agreement: 2, outcome: 'carriedOver' });
  const left = previousFrom({ ...carried, phase: 'ended' });
  assert.deepEqual(left?.agreements, [{ ...agreement(2), id: 1, deadline: null, carriedOver: 2 }]);
});

test('what somebody has kept is tidied as what is written here is, and refused where an agreement says nothing or too much', () => {
  const kept = { title: 'Ward\u0000\u202e 3', openedAt: 7, medians: [2.5, 5, null, null] };
  const odd = { ...agreement(1), what: '\u0008 Dry the floor\u202e ', responsible: '\u0000Anna' };
  assert.deepEqual(tidiedPrevious({ ...kept, agreements: [odd] }), {
    ...kept,
    title: 'Ward 3',
    agreements: [{ ...agreement(1), what: 'Dry the floor', responsible: 'Anna' }],
  });
  for (const what of ['', ' \u202e\u200b ', 'x'.repeat(301)])
    assert.equal(tidiedPrevious({ ...kept, agreements: [{ ...odd, what }] }), undefined);
});
