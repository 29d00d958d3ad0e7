import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Circumstances } from '../command.ts';
import { type Dialogue, groupAt } from '../state.ts';
import { after, calm, exercise, facilitator, joins, led, open, refusal, seat } from '../testing/room.ts';

/** Two phone groups of two that score together, so that nothing else is in the way. */
const agreeing = after(
  exercise(2, 2),
  [seat(1), { type: 'scoreTogether', group: 1 }],
  [seat(3), { type: 'scoreTogether', group: 2 }],
);
const score = { type: 'setScore', group: 1, factor: 'openness', score: 4 } as const;
const gone = (...seats: readonly number[]): Circumstances => ({ now: 0, isGone: (one) => seats.includes(one) });
const holder = (dialogue: Dialogue) => groupAt(dialogue, 1)?.pen;

test('the first to write has the pen, and the other must ask', () => {
  const taken = after(agreeing, [seat(1), score]);
  assert.deepEqual(holder(taken), { holder: 1, asking: null });
  assert.equal(refusal(taken, seat(2), score), 'pen-is-held');
  const asked = after(taken, [seat(2), { type: 'askForPen' }]);
  assert.deepEqual(holder(after(asked, [seat(1), { type: 'keepPen' }])), { holder: 1, asking: null });
  assert.deepEqual(holder(after(asked, [seat(1), { type: 'givePen', group: 1, seat: null }])), {
    holder: 2,
    asking: null,
  });
  assert.equal(refusal(taken, seat(1), { type: 'givePen', group: 1, seat: null }), 'pen-not-asked-for');
});

test('the pen of someone without contact may be taken, of someone in contact not', () => {
  const taken = after(agreeing, [seat(1), { type: 'takePen' }]);
  assert.equal(refusal(taken, seat(2), { type: 'takePen' }, calm), 'pen-is-held');
  assert.equal(refusal(taken, seat(2), { type: 'takePen' }, gone(1)), undefined);
});

test('the facilitator can give the pen to a seat in the group, and lay it down', () => {
  const given = after(agreeing, [facilitator, { type: 'givePen', group: 1, seat: 2 }]);
  assert.deepEqual(holder(given), { holder: 2, asking: null });
  assert.equal(refusal(agreeing, facilitator, { type: 'givePen', group: 1, seat: 3 }), 'unknown-seat');
  assert.deepEqual(holder(after(given, [facilitator, { type: 'freePen', group: 1 }])), { holder: null, asking: null });
});

test('a pen does not leave the table with its holder', () => {
  const taken = after(agreeing, [seat(1), { type: 'takePen' }], [seat(2), { type: 'askForPen' }]);
  assert.deepEqual(holder(after(taken, [seat(1), { type: 'leave', seat: 1 }])), { holder: null, asking: 2 });
});

test('until the plenary the pen sets the scores, from then on the facilitator', () => {
  assert.equal(refusal(agreeing, facilitator, score), 'not-allowed');
  const plenary = led(agreeing, 'plenary');
  assert.equal(refusal(plenary, seat(1), score), 'scores-closed');
  assert.equal(groupAt(after(plenary, [facilitator, score]), 1)?.scores[0], 4);
});

test('with a single group the pen sets them until the end', () => {
  const alone = after(exercise(2), [seat(1), { type: 'scoreTogether', group: 1 }]);
  assert.equal(refusal(led(alone, 'closing'), seat(1), score), undefined);
  assert.equal(refusal(led(alone, 'ended'), seat(1), score), 'dialogue-ended');
});

test('the facilitator types in a sheet, and nobody sits down at a group on paper', () => {
  const paper = led(open('paper', 'phones'), 'exercise');
  assert.equal(groupAt(after(paper, [facilitator, score]), 1)?.scores[0], 4);
  assert.equal(refusal(paper, { role: 'newcomer' }, { type: 'join', key: 'k', group: 1 }), 'group-on-paper');
  const note = { type: 'addNote', group: 1, question: 'why', text: 'Fra arket' } as const;
  assert.equal(groupAt(after(paper, [facilitator, note]), 1)?.notes[0]?.text, 'Fra arket');
});

test('a table device begins where the phones agree', () => {
  const table = led(after(open('table', 'phones'), joins('t', 1)), 'exercise');
  assert.equal(groupAt(after(table, [seat(1), score]), 1)?.scores[0], 4);
  const counted = after(table, [seat(1), { type: 'countPeople', group: 1, people: 5 }]);
  assert.equal(groupAt(counted, 1)?.people, 5);
  assert.equal(refusal(table, seat(1), { type: 'countPeople', group: 1, people: 0 }), 'people-invalid');
});

test('a score is a whole number from 1 to 5, or none', () => {
  assert.equal(refusal(agreeing, seat(1), { ...score, score: 3.5 }), 'off-the-scale');
  const unset = after(agreeing, [seat(1), score], [seat(1), { ...score, score: null }]);
  assert.equal(groupAt(unset, 1)?.scores[0], null);
});

test('a note is edited by the one who wrote it, the pen, or the facilitator once it is starred', () => {
  const noted = after(agreeing, [seat(1), { type: 'addNote', group: 1, question: 'why', text: ' Et ord \u0007' }]);
  assert.equal(groupAt(noted, 1)?.notes[0]?.text, 'Et ord');
  const edit = { type: 'editNote', group: 1, note: 1, text: 'Et andet' } as const;
  assert.equal(refusal(noted, seat(1), edit), undefined);
  assert.equal(refusal(noted, seat(2), edit), 'not-your-note');
  assert.equal(refusal(after(noted, [seat(2), { type: 'takePen' }]), seat(2), edit), undefined);
  assert.equal(refusal(noted, facilitator, { type: 'removeNote', group: 1, note: 1 }), 'unknown-note');
  const starred = after(noted, [seat(2), { type: 'starNote', group: 1, note: 1, starred: true }]);
  assert.equal(refusal(starred, facilitator, { type: 'removeNote', group: 1, note: 1 }), undefined);
  for (const [text, code] of [
    ['  ', 'text-missing'],
    ['x'.repeat(501), 'text-too-long'],
  ] as const) {
    assert.equal(refusal(agreeing, seat(1), { type: 'addNote', group: 1, question: 'why', text }), code);
  }
});

test('at most three notes are starred, and one to three factors are focus', () => {
  const four = after(
    agreeing,
    ...[1, 2, 3, 4].map((n) => [seat(1), { type: 'addNote', group: 1, question: 'more', text: `${n}` }] as const),
  );
  const three = after(
    four,
    ...[1, 2, 3].map((note) => [seat(2), { type: 'starNote', group: 1, note, starred: true }] as const),
  );
  assert.equal(refusal(three, seat(1), { type: 'starNote', group: 1, note: 4, starred: true }), 'too-many-stars');
  const focus = (...factors: string[]) => ({ type: 'setFocus', group: 1, factors }) as const;
  assert.equal(
    refusal(agreeing, seat(1), focus('openness', 'innovation', 'motivation', 'resources')),
    'focus-one-to-three',
  );
  assert.deepEqual(groupAt(after(agreeing, [seat(1), focus('resources', 'openness')]), 1)?.focus, [
    'openness',
    'resources',
  ]);
});
