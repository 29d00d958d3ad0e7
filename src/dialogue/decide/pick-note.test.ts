import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entered, facilitator, given, note, opened, refusalOf, when } from '../testing/builders.ts';

const noted = given(
  opened('phones', 'phones'),
  note(1, null, 1),
  note(1, null, 2),
  { type: 'noteStarred', group: 1, note: 2, starred: true },
  entered('plenary'),
);

test('of the notes those are read that are picked, which only a starred one can be', () => {
  const picked = when(noted, facilitator, { type: 'pickNote', group: 1, note: 2, picked: true });
  assert.deepEqual(picked.plenary.picked, [{ group: 1, note: 2 }]);
  assert.deepEqual(
    when(picked, facilitator, { type: 'pickNote', group: 1, note: 2, picked: false }).plenary.picked,
    [],
  );
  for (const [group, unstarred] of [
    [1, 1],
    [2, 2],
    [9, 1],
  ] as const)
    assert.equal(
      refusalOf(noted, facilitator, { type: 'pickNote', group, note: unstarred, picked: true }),
      'unknown-note',
    );
});
