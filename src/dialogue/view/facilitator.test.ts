import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  agreed,
  allHere,
  anna,
  bo,
  carl,
  counted,
  entered,
  given,
  gone,
  locked,
  note,
  opened,
  seated,
  together,
} from '../testing/builders.ts';
import { facilitatorView } from './facilitator.ts';

const room = [
  opened('phones', 'paper'),
  ...seated(1, anna, bo, carl),
  entered('exercise'),
  counted(3),
  together(1, anna, bo, carl),
  ...agreed(1, 5, null, 2),
  ...agreed(2, 4),
  note(1, anna),
  note(2, null),
  { type: 'noteStarred', group: 1, note: 1, starred: true },
  { type: 'focusSet', group: 1, factors: ['roof'] },
] as const;

test('in the exercise the console knows how far a group is, and not where', () => {
  const { groups, aggregate, starred } = facilitatorView(given(...room), gone(bo));
  assert.deepEqual(groups[0], {
    number: 1,
    mode: 'phones',
    seats: [
      { seat: anna, here: true, setAside: false },
      { seat: bo, here: false, setAside: false },
      { seat: carl, here: true, setAside: false },
    ],
    waiting: [],
    people: 3,
    phones: 3,
    step: 'agree',
    ratingOffered: false,
    company: null,
    locked: 0,
    scored: [true, false, true, false],
    question: 0,
    wantsHelp: false,
    isDone: false,
    penHolder: null,
    noteCount: 1,
    focusCount: 1,
    decided: null,
  });
  assert.deepEqual([aggregate, starred], [null, []]);
});

test('while a group rates, the console knows how many have locked, and of how many', () => {
  const rating = given(
    opened('phones'),
    ...seated(1, anna, bo, carl),
    entered('exercise'),
    { type: 'companyClosed', group: 1, seats: [anna, bo, carl] },
    ...locked(bo, [1, 2, 3, 4]),
  );
  const [group] = facilitatorView(rating, allHere).groups;
  assert.deepEqual([group?.locked, group?.company], [1, 3]);
});

test('what the facilitator has typed in from a sheet is there at once, with all its notes', () => {
  assert.deepEqual(facilitatorView(given(...room), allHere).groups[1]?.decided, {
    scores: [4, null, null, null],
    focus: [],
    notes: [{ id: 1, question: 'why', text: 'said-2-1.', starred: false }],
  });
});

test('from the plenary on, the console knows scores and focus, and of notes the starred ones', () => {
  const { groups, aggregate, starred } = facilitatorView(given(...room, entered('plenary')), allHere);
  assert.deepEqual(groups[0]?.decided, { scores: [5, null, 2, null], focus: ['roof'], notes: [] });
  assert.equal(aggregate?.factors[0]?.median, 4.5);
  assert.deepEqual(
    starred.map(({ text }) => text),
    ['said-1-1.'],
  );
});

test('of the only group, the console has every note when the closing has begun, as the result has them', () => {
  const alone = [
    opened('phones'),
    ...seated(1, anna, bo),
    entered('exercise'),
    together(1, anna, bo),
    note(1, anna),
  ] as const;
  assert.equal(facilitatorView(given(...alone), allHere).groups[0]?.decided, null);
  const { groups, starred } = facilitatorView(given(...alone, entered('closing')), allHere);
  assert.deepEqual([groups[0]?.decided?.notes.map(({ text }) => text), starred], [['said-1-1.'], []]);
});

test('the console knows when the dialogue ended, to say until when it may be opened again', () => {
  assert.equal(facilitatorView(given(...room), allHere).endedAt, null);
  assert.equal(facilitatorView(given(...room, entered('ended', 5_000)), allHere).endedAt, 5_000);
});
