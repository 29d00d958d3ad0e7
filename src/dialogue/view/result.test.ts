import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHASES } from '../guide.ts';
import { agreed, agreement, anna, bo, entered, given, note, opened, seated, together } from '../testing/builders.ts';
import { aggregateView, groupResults, groupsWithoutNotes, resultNotes, starredNotes } from './aggregate.ts';
import { resultView } from './result.ts';

test('is there from the closing on', () => {
  for (const phase of PHASES)
    assert.equal(
      resultView(given(opened('phones'), entered(phase))).ready,
      phase === 'closing' || phase === 'ended',
      phase,
    );
});

test('holds what was decided and who takes care of it', () => {
  const view = resultView(
    given(opened('phones'), ...agreed(1, 3), { type: 'agreementWritten', agreement: agreement() }, entered('ended')),
  );
  assert.ok(view.ready);
  assert.deepEqual(view.groups, [{ number: 1, people: 0, scores: [3, null, null, null], focus: [] }]);
  assert.deepEqual(view.closing.agreements, [agreement()]);
});

test('lays the groups together as lowest, middle and highest, and says how many scored', () => {
  const room = given(opened('phones', 'phones', 'phones'), ...agreed(1, 2, 5), ...agreed(2, 3, 1), ...agreed(3, 5), {
    type: 'focusSet',
    group: 2,
    factors: ['floor'],
  });
  const [floor, door, window] = aggregateView(room).factors;
  assert.deepEqual(floor, { scored: 3, lowest: 2, median: 3, highest: 5, focus: 1, counts: [0, 1, 1, 0, 1] });
  assert.deepEqual([door?.lowest, door?.median, door?.highest], [1, 3, 5]);
  assert.deepEqual(window, { scored: 0, lowest: null, median: null, highest: null, focus: 0, counts: [0, 0, 0, 0, 0] });
});

test('leaves out groups where nobody came and nothing was said, unless there is no other', () => {
  const room = given(opened('phones', 'paper', 'paper', 'phones'), ...seated(1, anna), ...agreed(2, 3), note(3, null));
  assert.deepEqual(
    groupResults(room).map(({ number }) => number),
    [1, 2, 3],
  );
  assert.deepEqual(
    groupResults(given(opened('phones'))).map(({ number }) => number),
    [1],
  );
});

test('shows a group with missing scores as it is', () => {
  const room = given(opened('phones', 'phones'), ...seated(1, anna), ...agreed(2, 3, null, 4));
  assert.deepEqual(
    groupResults(room).map(({ scores }) => scores),
    [
      [null, null, null, null],
      [3, null, 4, null],
    ],
  );
});

test('has the starred notes by question, then by group, unsigned', () => {
  const star = (group: number, id: number) => ({ type: 'noteStarred', group, note: id, starred: true }) as const;
  const room = given(
    opened('phones', 'phones'),
    ...seated(1, anna),
    ...seated(2, bo),
    together(1, anna),
    note(1, anna, 1, 'more'),
    note(1, anna, 2, 'why'),
    note(2, bo, 1, 'why'),
    note(2, bo, 2, 'more'),
    ...[star(1, 1), star(1, 2), star(2, 1)],
  );
  assert.deepEqual(starredNotes(room), [
    { group: 1, id: 2, question: 'why', text: 'said-1-2.' },
    { group: 2, id: 1, question: 'why', text: 'said-2-1.' },
    { group: 1, id: 1, question: 'more', text: 'said-1-1.' },
  ]);
});

test('has every note of the only group, the starred ones first under their question', () => {
  const room = given(
    opened('phones'),
    ...seated(1, anna),
    together(1, anna),
    note(1, anna, 1, 'more'),
    note(1, anna, 2, 'why'),
    note(1, anna, 3, 'why'),
    { type: 'noteStarred', group: 1, note: 3, starred: true },
  );
  assert.deepEqual(
    resultNotes(room).map(({ id, starred }) => [id, starred]),
    [
      [3, true],
      [2, false],
      [1, false],
    ],
  );
});

test('has of several groups what each has starred, and knows who chose nothing', () => {
  const room = given(
    opened('phones', 'phones'),
    ...seated(1, anna),
    ...seated(2, bo),
    together(1, anna),
    together(2, bo),
    note(1, anna, 1, 'why'),
    note(2, bo, 1, 'why'),
    note(2, bo, 2, 'why'),
    { type: 'noteStarred', group: 2, note: 2, starred: true },
  );
  assert.deepEqual(resultNotes(room), [{ group: 2, id: 2, question: 'why', text: 'said-2-2.', starred: true }]);
  assert.deepEqual(groupsWithoutNotes(groupResults(room), resultNotes(room)), [1]);
});
