import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  allHere,
  anna,
  bo,
  entered,
  given,
  note,
  opened,
  seated,
  together,
} from '../../../dialogue/testing/builders.ts';
import { type ParticipantView, seatView, tableView } from '../../../dialogue/view/participant.ts';
import { keepDraft, keptDrafts } from '../../parts/wire/kept-drafts.ts';
import { draftIn, draftName } from './draft-name.ts';
import { isOfRemovedNote, mayEditNote, questionOf, unsentOn } from './unsent.ts';

const CODE = '27182818';

beforeEach(() => {
  for (const { name } of keptDrafts(CODE)) keepDraft(CODE, name, '');
});

function viewOf(seat: number): ParticipantView {
  const room = given(
    opened('phones', 'phones'),
    ...seated(1, anna, bo),
    entered('exercise'),
    together(1, anna),
    note(1, anna, 1, 'why'),
    { type: 'noteKept', group: 1, note: { id: 2, question: 'more', text: 'said-before.', seat: anna } },
  );
  const [table, me] = [tableView(room, 1, allHere), seatView(room, seat)];
  if (!table || !me) throw new Error('there is no such seat');
  return { table, me };
}

test('finds what was never sent, and leaves out a note that is as it was', () => {
  keepDraft(CODE, draftName.edit(1, 1), 'said-1-1.');
  assert.deepEqual(unsentOn(CODE, viewOf(anna)), []);
  keepDraft(CODE, draftName.edit(1, 1), 'another');
  keepDraft(CODE, draftName.note('why'), ' half a ');
  keepDraft(CODE, 'paper.1.why', 'what a console writes');
  assert.deepEqual(
    unsentOn(CODE, viewOf(anna)).map(({ place, text }) => [place.kind, text]),
    [
      ['edit', 'another'],
      ['note', 'half a'],
    ],
  );
});

test('knows a change of a note that was removed, and the question that it answered', () => {
  keepDraft(CODE, draftName.edit(1, 2), 'said-before, and more');
  keepDraft(CODE, draftName.edit(2, 1), 'of another table');
  const view = viewOf(anna);
  const [removed, elsewhere] = unsentOn(CODE, view);
  assert.ok(removed && elsewhere);
  assert.deepEqual([isOfRemovedNote(removed, view), questionOf(removed.place, view)], [true, 'more']);
  assert.equal(isOfRemovedNote(elsewhere, view), false);
});

test('lets the author and the pen change a note, and nobody one that is on its way', () => {
  assert.equal(mayEditNote(viewOf(anna), 1), true);
  assert.equal(mayEditNote(viewOf(bo), 1), viewOf(bo).me.pen === 'holding');
  assert.equal(mayEditNote(viewOf(anna), -1), false);
});

test('takes the words out of a command that was refused', () => {
  assert.deepEqual(draftIn({ type: 'addNote', group: 1, question: 'why', text: 'a' }), { name: 'note.why', text: 'a' });
  assert.deepEqual(draftIn({ type: 'editNote', group: 1, note: 4, text: 'b' }), { name: 'edit.1.4', text: 'b' });
  assert.deepEqual(draftIn({ type: 'propose', factor: null, what: 'c' }), { name: 'proposal', text: 'c' });
  assert.equal(draftIn({ type: 'freePen', group: 1 }), undefined);
});
