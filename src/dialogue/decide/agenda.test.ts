import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import {
  after,
  calm,
  enters,
  events,
  exercise,
  facilitator,
  joins,
  led,
  open,
  refusal,
  seat,
} from '../testing/room.ts';
import { agendaView } from '../view/agenda.ts';
import { phasesOf } from './agenda.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const goTo = (phase: 'exercise' | 'closing' | 'lobby') => ({ type: 'enterPhase', phase }) as const;

test('the room goes one phase on or back, and a phase entered twice is entered once', () => {
  const dialogue = open('phones', 'phones');
  assert.equal(refusal(dialogue, facilitator, goTo('exercise')), 'wrong-phase');
  assert.equal(after(dialogue, enters('purpose'), enters('lobby')).phase, 'lobby');
  assert.deepEqual(events(decide(dialogue, facilitator, goTo('lobby'), calm)), []);
  assert.equal(refusal(after(dialogue, joins('a')), seat(1), { type: 'enterPhase', phase: 'purpose' }), 'not-allowed');
});

test('with one group there is no plenary', () => {
  assert.ok(!phasesOf(open('phones')).includes('plenary'));
  assert.ok(phasesOf(open('phones', 'paper')).includes('plenary'));
  assert.equal(led(open('phones'), 'closing').phase, 'closing');
});

test('time is added to the running phase and never ends it', () => {
  const dialogue = after(led(open('phones'), 'exercise'), [facilitator, { type: 'addTime', minutes: 5 }]);
  assert.equal(agendaView(dialogue).endsAt, 35 * 60_000);
  assert.equal(refusal(dialogue, facilitator, { type: 'addTime', minutes: 500 }), 'minutes-invalid');
  assert.equal(refusal(open('phones'), facilitator, { type: 'addTime', minutes: 5 }), 'wrong-phase');
});

test('an ended dialogue is read-only, and may be opened again for seven days', () => {
  const ended = led(exercise(4), 'ended');
  assert.equal(refusal(ended, seat(1), { type: 'setHelp', group: 1, wanted: true }), 'dialogue-ended');
  assert.equal(refusal(ended, facilitator, goTo('closing'), { ...calm, now: 7 * DAY_MS }), undefined);
  assert.equal(refusal(ended, facilitator, goTo('closing'), { ...calm, now: 7 * DAY_MS + 1 }), 'too-late-to-reopen');
});

test('minutes are whole numbers that a meeting could have', () => {
  const minutes = { purpose: 2, model: 8, exercise: 30, plenary: 10, closing: 10 };
  assert.equal(refusal(open('phones'), facilitator, { type: 'setMinutes', minutes }), undefined);
  for (const purpose of [0, 1.5, 241]) {
    assert.equal(
      refusal(open('phones'), facilitator, { type: 'setMinutes', minutes: { ...minutes, purpose } }),
      'minutes-invalid',
    );
  }
});

test('what the screen shows is chosen in its own phase', () => {
  const factor = { type: 'showFactor', factor: 'openness' } as const;
  assert.equal(refusal(open('phones'), facilitator, factor), 'wrong-phase');
  assert.equal(after(led(open('phones'), 'model'), [facilitator, factor]).shownFactor, 'openness');
  const plenary = led(open('phones', 'phones'), 'plenary');
  assert.equal(refusal(plenary, facilitator, { type: 'spotlight', group: 3 }), 'unknown-group');
  assert.equal(after(plenary, [facilitator, { type: 'showPlenary', part: 'middle', page: 0 }]).plenary.part, 'middle');
});

test('the state that it was given is left as it is', () => {
  const dialogue = open('phones');
  const before = structuredClone(dialogue);
  evolve(dialogue, { type: 'phaseEntered', phase: 'purpose', at: 5 });
  assert.deepEqual(dialogue, before);
});
