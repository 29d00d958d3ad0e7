import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erases } from '../effects.ts';
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
  opened('phones', 'phones'),
  ...seated(1, anna, bo, carl),
  entered('exercise'),
  together(1, anna, bo, carl),
] as const;
const noted = given(...table, note(1, anna), { type: 'penTaken', group: 1, seat: bo });
const edit = { type: 'editNote', group: 1, note: 1, text: 'We whisper' } as const;
const remove = { type: 'removeNote', group: 1, note: 1 } as const;
const restore = { type: 'restoreNote', group: 1, note: 1 } as const;
const star = { type: 'starNote', group: 1, note: 1, starred: true } as const;

const textsOf = (dialogue: Dialogue) => groupAt(dialogue, 1)?.notes.map(({ text }) => text);
const keptFor = (dialogue: Dialogue, seat: number) => seatView(dialogue, seat)?.keptNotes.map(({ text }) => text);

test('what the pen changes or removes is kept for its author alone, who may bring it back', () => {
  for (const command of [edit, remove]) {
    const changed = when(noted, by(bo), command);
    assert.deepEqual([keptFor(changed, anna), keptFor(changed, bo)], [['said-1-1.'], []]);
    assert.doesNotMatch(JSON.stringify(tableView(changed, 1, allHere)), /said-1-1/);
    assert.equal(refusalOf(changed, by(bo), restore), 'unknown-note');
    const restored = when(changed, by(anna), restore);
    assert.deepEqual([textsOf(restored), keptFor(restored, anna)], [['said-1-1.'], []]);
    assert.equal(seatView(restored, anna)?.notes[0], 1);
  }
});

test('the words that are kept are those of the author, however often the pen writes', () => {
  const twice = when(when(noted, by(bo), edit), by(bo), { ...edit, text: 'We sing' });
  assert.deepEqual(keptFor(when(twice, by(bo), remove), anna), ['said-1-1.']);
});

test('a note that is brought back keeps a star that it was given', () => {
  const starred = when(when(noted, by(bo), edit), by(carl), star);
  assert.equal(groupAt(when(starred, by(anna), restore), 1)?.notes[0]?.starred, true);
});

test('what the author or the facilitator removes is gone at once, on the disk too', () => {
  const starred = when(when(noted, by(bo), edit), by(bo), star);
  for (const actor of [by(anna), facilitator]) {
    assert.deepEqual(eventsOf(starred, actor, remove).flatMap(erases), ['kept 1.1', 'note 1.1']);
    assert.deepEqual(keptFor(when(starred, actor, remove), anna), []);
  }
  assert.deepEqual(keptFor(when(noted, by(anna), remove), anna), []);
});

test('an author who writes anew lets go of what was kept', () => {
  const rewritten = when(when(noted, by(bo), edit), by(anna), { ...edit, text: 'We hum' });
  assert.deepEqual([textsOf(rewritten), keptFor(rewritten, anna)], [['We hum'], []]);
});

test('nothing is kept for somebody who has gone, and it goes with them', () => {
  const changed = when(noted, by(bo), edit);
  for (const command of [
    { type: 'leave', seat: anna },
    { type: 'move', seat: anna, group: 2 },
  ] as const) {
    assert.deepEqual(eventsOf(changed, facilitator, command).flatMap(erases), ['kept 1.1', 'ratings 1']);
    const alone = when(noted, facilitator, command);
    assert.deepEqual(groupAt(when(alone, by(bo), edit), 1)?.keptNotes, []);
  }
});
