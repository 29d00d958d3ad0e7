import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupAt } from '../state.ts';
import {
  after,
  enters,
  exercise,
  facilitator,
  joins,
  led,
  locks,
  open,
  rates,
  refusal,
  seat,
} from '../testing/room.ts';

const all = (value: number) => Array<number>(6).fill(value);
const stepOf = (dialogue: Parameters<typeof groupAt>[0], group = 1) => groupAt(dialogue, group)?.talk.step;

test('a seat locks when every factor has an answer, and may unlock until the group compares', () => {
  const some = after(exercise(4), ...rates(1, all(3)).slice(0, 5));
  assert.equal(refusal(some, seat(1), { type: 'lock' }), 'sheet-incomplete');
  const locked = after(some, ...rates(1, all(3)).slice(5), locks(1));
  assert.equal(refusal(locked, seat(1), { type: 'rate', factor: 'openness', answer: 2 }), 'sheet-locked');
  const unlocked = after(locked, [seat(1), { type: 'unlock' }]);
  assert.equal(refusal(unlocked, seat(1), { type: 'rate', factor: 'openness', answer: 2 }), undefined);
});

test('a factor may be skipped, and counts as no rating', () => {
  const opened = after(
    exercise(4),
    ...[1, 2, 3, 4].flatMap((n) => [...rates(n, [n === 1 ? 'unknown' : 3, ...all(4).slice(1)]), locks(n)]),
  );
  const talk = groupAt(opened, 1)?.talk;
  assert.deepEqual(talk?.step === 'compare' && talk.spread[0], [0, 0, 3, 0, 0]);
});

test('it opens by itself when the last seat has locked, also when that seat is the one that leaves', () => {
  const three = after(exercise(4), ...[1, 2, 3].flatMap((n) => [...rates(n, all(3)), locks(n)]));
  assert.equal(stepOf(three), 'rate');
  assert.equal(stepOf(after(three, ...rates(4, all(2)), locks(4))), 'compare');
  assert.equal(stepOf(after(three, [seat(4), { type: 'leave', seat: 4 }])), 'compare');
});

test('it opens without waiting when more than half of the seats say yes', () => {
  const three = after(exercise(5), ...[1, 2, 3].flatMap((n) => [...rates(n, all(3)), locks(n)]));
  const two = after(three, [seat(4), { type: 'reveal', group: 1 }], [seat(5), { type: 'reveal', group: 1 }]);
  assert.equal(stepOf(two), 'rate');
  assert.equal(stepOf(after(two, [seat(1), { type: 'reveal', group: 1 }])), 'compare');
  assert.equal(stepOf(after(three, [facilitator, { type: 'reveal', group: 1 }])), 'compare');
});

test('when fewer than three have locked there is nothing to compare: the group scores together', () => {
  const two = after(exercise(4), ...[1, 2].flatMap((n) => [...rates(n, all(5)), locks(n)]));
  const opened = after(two, [facilitator, { type: 'reveal', group: 1 }]);
  assert.deepEqual(groupAt(opened, 1)?.talk, { step: 'agree', spread: null });
});

test('one or two people are not offered a private rating', () => {
  const two = exercise(2);
  assert.equal(refusal(two, seat(1), { type: 'rate', factor: 'openness', answer: 3 }), 'too-few-people');
  assert.equal(stepOf(after(two, [seat(1), { type: 'scoreTogether', group: 1 }])), 'agree');
  assert.equal(refusal(exercise(3), seat(1), { type: 'scoreTogether', group: 1 }), 'not-allowed');
});

test('only whole numbers from 1 to 5 of known factors, only in the exercise, only until it opens', () => {
  const dialogue = exercise(3);
  for (const answer of [0, 6, 2.5, Number.NaN]) {
    assert.equal(refusal(dialogue, seat(1), { type: 'rate', factor: 'openness', answer }), 'off-the-scale');
  }
  assert.equal(refusal(dialogue, seat(1), { type: 'rate', factor: 'luck', answer: 3 }), 'unknown-factor');
  const before = after(open('phones'), joins('a'), joins('b'), joins('c'));
  assert.equal(refusal(before, seat(1), { type: 'rate', factor: 'openness', answer: 3 }), 'wrong-phase');
  const opened = after(dialogue, ...[1, 2, 3].flatMap((n) => [...rates(n, all(3)), locks(n)]));
  assert.equal(refusal(opened, seat(1), { type: 'rate', factor: 'openness', answer: 3 }), 'ratings-are-open');
});

test('who comes late joins the running step, after the opening without a rating', () => {
  const opened = after(exercise(4), ...[1, 2, 3, 4].flatMap((n) => [...rates(n, all(3)), locks(n)]));
  const late = after(opened, joins('late'));
  assert.equal(stepOf(late), 'compare');
  assert.equal(groupAt(late, 1)?.seats.length, 5);
  const talk = groupAt(late, 1)?.talk;
  assert.deepEqual(talk?.step === 'compare' && talk.spread[0], [0, 0, 4, 0, 0]);
});

test('ratings go along to another group before it opens, and stay behind in the snapshot afterwards', () => {
  const rated = after(exercise(4, 4), ...rates(1, all(5)), locks(1), [
    facilitator,
    { type: 'move', seat: 1, group: 2 },
  ]);
  const talk = groupAt(rated, 2)?.talk;
  assert.equal(talk?.step === 'rate' && talk.sheets.get(1)?.locked, true);
  const opened = after(exercise(4, 4), ...[1, 2, 3, 4].flatMap((n) => [...rates(n, all(2)), locks(n)]));
  const moved = after(opened, [seat(1), { type: 'move', seat: 1, group: 2 }]);
  const left = groupAt(moved, 1)?.talk;
  assert.deepEqual(left?.step === 'compare' && left.spread[0], [0, 4, 0, 0, 0]);
  const there = groupAt(moved, 2)?.talk;
  assert.equal(there?.step === 'rate' && there.sheets.has(1), false);
});

test('ratings of a seat that leaves before it opens go with it', () => {
  const dialogue = after(exercise(5), ...rates(1, all(5)), locks(1), [seat(1), { type: 'leave', seat: 1 }]);
  const talk = groupAt(dialogue, 1)?.talk;
  assert.equal(talk?.step === 'rate' && talk.sheets.size, 0);
});

test('going back to the lobby and on again keeps the ratings', () => {
  const rated = after(exercise(4), ...rates(1, all(5)), enters('model'));
  const back = led(rated, 'exercise');
  const talk = groupAt(back, 1)?.talk;
  assert.deepEqual(talk?.step === 'rate' && talk.sheets.get(1)?.answers, all(5));
});
