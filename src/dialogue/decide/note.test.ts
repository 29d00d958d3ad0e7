import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erases } from '../effects.ts';
import { MAX_NOTES_EVER_IN_GROUP, MAX_NOTES_IN_GROUP } from '../limits.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  allHere,
  anna,
  bo,
  by,
  carl,
  entered,
  eventsOf,
  facilitator,
  given,
  note,
  opened,
  refusalOf,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { seatView, tableView } from '../view/participant.ts';

const table = [
  opened('phones', 'paper'),
  ...seated(1, anna, bo, carl),
  entered('exercise'),
  together(1, anna, bo, carl),
] as const;
const talking = given(...table);
const noted = given(...table, note(1, anna));
const starred = given(...table, note(1, anna), { type: 'noteStarred', group: 1, note: 1, starred: true });
const add = { type: 'addNote', group: 1, question: 'why', text: 'We shout' } as const;
const edit = { type: 'editNote', group: 1, note: 1, text: 'We whisper' } as const;
const remove = { type: 'removeNote', group: 1, note: 1 } as const;
const star = (id: number, isStarred = true) => ({ type: 'starNote', group: 1, note: id, starred: isStarred }) as const;

const textsOf = (dialogue: Dialogue, group = 1) => groupAt(dialogue, group)?.notes.map(({ text }) => text);

test('anyone at the table writes, and all at the table see it at once, unsigned', () => {
  const written = when(when(talking, by(anna), add), by(bo), { ...add, question: 'more', text: ' Two\r\nlines ' });
  assert.deepEqual(tableView(written, 1, allHere)?.group.notes, [
    { id: 1, question: 'why', text: 'We shout', starred: false },
    { id: 2, question: 'more', text: 'Two\nlines', starred: false },
  ]);
  assert.deepEqual(
    [seatView(written, anna)?.notes, seatView(written, bo)?.notes, seatView(written, carl)?.notes],
    [[1], [2], []],
  );
});

test('there are no notes while the group rates, and none without words or of unasked questions', () => {
  const rating = given(opened('phones'), ...seated(1, anna, bo, carl), entered('exercise'));
  assert.equal(refusalOf(rating, by(anna), add), 'wrong-step');
  assert.equal(refusalOf(talking, by(anna), { ...add, text: ' \n ' }), 'text-missing');
  assert.equal(refusalOf(talking, by(anna), { ...add, text: 'x'.repeat(501) }), 'text-too-long');
  assert.equal(refusalOf(talking, by(anna), { ...add, question: 'whence' }), 'unknown-question');
  assert.equal(refusalOf(given(...table, entered('model')), by(anna), add), 'wrong-phase');
});

test('who wrote it edits and removes it, and so does the pen', () => {
  assert.deepEqual(textsOf(when(noted, by(anna), edit)), ['We whisper']);
  assert.deepEqual(textsOf(when(noted, by(anna), remove)), []);
  for (const command of [edit, remove]) {
    assert.equal(refusalOf(noted, by(bo), command), 'not-your-note');
    assert.equal(refusalOf(when(noted, by(bo), { type: 'takePen' }), by(bo), command), null);
  }
  assert.equal(refusalOf(noted, by(anna), { ...edit, text: ' ' }), 'text-missing');
});

test('an edited note keeps its star and its writer', () => {
  const edited = when(when(starred, by(bo), { type: 'takePen' }), by(bo), edit);
  assert.equal(groupAt(edited, 1)?.notes[0]?.starred, true);
  assert.deepEqual(seatView(edited, anna)?.notes, [1]);
});

test('the facilitator removes any note of the only group when it has come to the closing, where all are in the result', () => {
  const alone = given(opened('phones'), ...seated(1, anna), entered('exercise'), together(1, anna), note(1, anna));
  assert.equal(refusalOf(alone, facilitator, remove), 'unknown-note');
  const closing = when(alone, facilitator, { type: 'enterPhase', phase: 'closing' });
  assert.deepEqual(textsOf(when(closing, facilitator, remove)), []);
});

test('the facilitator edits and removes what may leave the table: starred notes', () => {
  assert.equal(refusalOf(noted, facilitator, remove), 'unknown-note');
  assert.deepEqual(textsOf(when(starred, facilitator, edit)), ['We whisper']);
  assert.deepEqual(textsOf(when(starred, facilitator, remove)), []);
  assert.equal(refusalOf(talking, facilitator, add), 'not-allowed');
});

test("the notes of a sheet are the facilitator's to type in", () => {
  const typed = when(talking, facilitator, { ...add, group: 2 });
  assert.deepEqual(textsOf(when(typed, facilitator, { ...edit, group: 2 }), 2), ['We whisper']);
  assert.deepEqual(textsOf(when(typed, facilitator, { ...remove, group: 2 }), 2), []);
});

test('anyone at the table stars, up to three notes a group', () => {
  const four = given(...table, ...[1, 2, 3, 4].map((id) => note(1, anna, id)));
  const three = [1, 2, 3].reduce((room, id) => when(room, by(bo), star(id)), four);
  assert.equal(refusalOf(three, by(bo), star(4)), 'too-many-stars');
  assert.equal(refusalOf(when(three, by(carl), star(1, false)), by(bo), star(4)), null);
  assert.deepEqual(eventsOf(three, by(anna), star(1)), [], 'a star twice is one star');
});

test('a number is not used twice, and what a note said is forgotten on the disk when it is edited or removed', () => {
  const removed = when(noted, by(anna), remove);
  assert.deepEqual(
    when(removed, by(anna), add).groups[0]?.notes.map(({ id }) => id),
    [2],
  );
  assert.deepEqual(eventsOf(noted, by(anna), edit).flatMap(erases), ['note 1.1']);
  assert.deepEqual(eventsOf(noted, by(anna), remove).flatMap(erases), ['note 1.1']);
});

test('a table holds so many notes, and so many ever', () => {
  const full = given(...table, ...Array.from({ length: MAX_NOTES_IN_GROUP }, (_, index) => note(1, anna, index + 1)));
  assert.equal(refusalOf(full, by(anna), add), 'too-much-text');
  const worn = given(...table, { type: 'noteRemoved', group: 1, note: MAX_NOTES_EVER_IN_GROUP });
  assert.equal(refusalOf(worn, by(anna), add), 'too-much-text');
});
