import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da as guideWords } from '../../../content/guides/competence-model/da.ts';
import { da as words } from '../../../content/screen/da.ts';
import type { Event } from '../../../dialogue/event.ts';
import { evolve } from '../../../dialogue/evolve.ts';
import type { Dialogue } from '../../../dialogue/state.ts';
import {
  agreed,
  agreement,
  anna,
  bo,
  carl,
  entered,
  given,
  opened,
  seated,
  together,
} from '../../../dialogue/testing/builders.ts';
import { screenView } from '../../../dialogue/view/screen.ts';
import { type Moment, newsBetween } from './news.ts';

const guide = {
  phases: guideWords.phases,
  factors: ['floor', 'door', 'window', 'roof'].map((id) => ({ id, name: `the ${id}` })),
  closingQuestions: [{ id: 'effort', text: 'An effort?' }],
};
const people = [...seated(1, anna, bo), ...seated(2, carl)] as const;
const lobby = given(opened('phones', 'phones'), ...people);
const plenary = given(opened('phones', 'phones'), ...people, ...agreed(1, 3, 4, 2, 5), entered('plenary'));
const closing = given(opened('phones', 'phones'), ...people, entered('closing'));

function momentOf(dialogue: Dialogue, also: Partial<Moment> = {}): Moment {
  return { view: screenView(dialogue), joined: 3, connection: 'there', ...also };
}

/** What the screen says when all of this has happened. */
function said(dialogue: Dialogue, ...events: readonly Event[]): readonly string[] {
  return newsBetween(momentOf(dialogue), momentOf(events.reduce(evolve, dialogue)), { words, guide });
}

test('nothing is said of nothing', () => {
  for (const dialogue of [lobby, plenary, closing]) assert.deepEqual(said(dialogue), []);
});

test('a new phase is said by its name', () => {
  assert.deepEqual(said(lobby, entered('purpose')), [guide.phases.purpose]);
});

test('how many have come is said while the room gathers, and not later', () => {
  const news = (dialogue: Dialogue) =>
    newsBetween(momentOf(dialogue), momentOf(dialogue, { joined: 5 }), { words, guide });
  assert.deepEqual(news(lobby), [`5 ${words.lobby.areIn}`]);
  assert.deepEqual(news(plenary), []);
});

test('a factor is said by its name, and not again', () => {
  const shown = given(opened('phones', 'phones'), entered('model'), { type: 'factorShown', factor: 'door' });
  assert.deepEqual(said(given(opened('phones', 'phones'), entered('model')), { type: 'factorShown', factor: 'door' }), [
    'the door',
  ]);
  assert.deepEqual(said(shown, ...seated(1, anna)), []);
});

test('what the room sees of the plenary is said with what it is asked', () => {
  const { asks, noNotes } = words.plenary;
  assert.deepEqual(said(plenary, { type: 'plenaryShown', part: 'lines', page: 0 }), [asks.lines]);
  assert.deepEqual(said(plenary, { type: 'plenaryShown', part: 'focus', page: 0 }), [asks.noFocus]);
  assert.deepEqual(said(plenary, { type: 'plenaryShown', part: 'notes', page: 0 }), [noNotes]);
});

test('the group that is heard is said, and when it has no line', () => {
  const { asks, noLine } = words.plenary;
  assert.deepEqual(said(plenary, { type: 'spotlit', group: 1 }), ['Gruppe 1.', asks.group]);
  assert.deepEqual(said(plenary, { type: 'spotlit', group: 2 }), [`${noLine('Gruppe 2')}.`, asks.group]);
});

test('notes are said by their page', () => {
  const notes = [1, 2, 3].map(
    (id): Event => ({
      type: 'noteWritten',
      group: 1,
      note: { id, question: 'why', text: `said-${id}`, starred: true, seat: null },
    }),
  );
  const before = [...notes, { type: 'plenaryShown', part: 'notes', page: 0 } as const].reduce(evolve, plenary);
  assert.deepEqual(said(before, { type: 'plenaryShown', part: 'notes', page: 1 }), [
    `${words.plenary.notes}. ${words.plenary.page(2, 2)}.`,
  ]);
});

test('a closing question is said, and each agreement once', () => {
  const one: Event = { type: 'agreementWritten', agreement: agreement(1) };
  const two: Event = { type: 'agreementWritten', agreement: agreement(2) };
  assert.deepEqual(said(closing, { type: 'closingQuestionShown', question: 'effort' }), ['An effort?']);
  assert.deepEqual(said(closing, one), ['1 aftale: said-agreement-1.']);
  assert.deepEqual(said(evolve(closing, one), two), ['2 aftaler: said-agreement-2.']);
  assert.deepEqual(said(evolve(closing, one), { type: 'agreementsReadOut', page: 0 }), [
    `${words.closing.title}.`,
    `${words.closing.page(1, 1, 1)}.`,
  ]);
});

test('a single group hears how far its line is, and several do not', () => {
  const alone = given(opened('phones'), ...seated(1, anna, bo), entered('exercise'), together(1, anna, bo));
  assert.deepEqual(said(alone, ...agreed(1, 3)), [words.exercise.doing.agree(1, 4)]);
  const several = given(opened('phones', 'phones'), ...people, entered('exercise'), together(1, anna, bo));
  assert.deepEqual(said(several, ...agreed(1, 3)), []);
});

test('a connection that is lost is said, and that it is back', () => {
  const [there, away] = [momentOf(plenary), momentOf(plenary, { connection: 'reconnecting' })];
  const { reconnecting, back } = words.shared.connection;
  assert.deepEqual(newsBetween(there, away, { words, guide }), [reconnecting]);
  assert.deepEqual(newsBetween(away, there, { words, guide }), [back]);
});
