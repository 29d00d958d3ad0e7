import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftAt, giveBack, keepDraft, keptDrafts, placeOf } from './kept-drafts.ts';

test('what comes back stands where it was written, or beside what was written since', () => {
  giveBack('1', 'note.why', 'the first');
  assert.equal(draftAt('1', 'note.why'), 'the first');
  giveBack('1', 'note.why', 'the second');
  giveBack('1', 'note.why', 'the third');
  assert.deepEqual(keptDrafts('1'), [
    { name: 'note.why', text: 'the first' },
    { name: 'note.why~1', text: 'the second' },
    { name: 'note.why~2', text: 'the third' },
  ]);
  assert.deepEqual(placeOf('note.why~2'), { field: 'note.why', isBeside: true });
});

test('what is blank or of another dialogue is not offered', () => {
  keepDraft('2', 'note.why', '  ');
  keepDraft('3', 'note.why', 'elsewhere');
  assert.deepEqual(keptDrafts('2'), []);
});
