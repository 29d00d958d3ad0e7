import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da as words } from '../../../content/facilitate/da.ts';
import { da as guideWords } from '../../../content/guides/competence-model/da.ts';
import type { Dialogue } from '../../../dialogue/state.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  by,
  counted,
  entered,
  facilitator,
  given,
  opened,
  seated,
  together,
  when,
} from '../../../dialogue/testing/builders.ts';
import { facilitatorView } from '../../../dialogue/view/facilitator.ts';
import { type Moment, newsBetween } from './news.ts';

const guide = { phases: guideWords.phases, factors: [], closingQuestions: [] };
const room = given(opened('phones', 'phones'), ...seated(1, anna, bo), entered('exercise'), counted(2));

function momentOf(dialogue: Dialogue, also: Partial<Moment> = {}): Moment {
  return {
    view: facilitatorView(dialogue, allHere),
    joined: 2,
    connection: 'there',
    trouble: null,
    waiting: [],
    pending: [],
    isGivenUp: false,
    isAskedAgain: false,
    ...also,
  };
}

function said(before: Moment, after: Moment): readonly string[] {
  return newsBetween(before, after, { words, guide });
}

test('nothing is said of nothing', () => {
  assert.deepEqual(said(momentOf(room), momentOf(room)), []);
});

test('a call for help is said with the group, and not that it is over', () => {
  const called = when(room, by(anna), { type: 'setHelp', group: 1, wanted: true });
  assert.deepEqual(said(momentOf(room), momentOf(called)), [words.announce.help('Gruppe 1')]);
  assert.deepEqual(said(momentOf(called), momentOf(room)), []);
});

test('a group that says that it is done is said once', () => {
  const talking = given(
    opened('phones', 'phones'),
    ...seated(1, anna, bo),
    entered('exercise'),
    together(1, anna, bo),
    ...agreed(1, 3, 4, 2, 5),
    { type: 'stepTaken', group: 1, step: 'discuss' },
  );
  const done = when(talking, by(anna), { type: 'setDone', group: 1, done: true });
  assert.deepEqual(said(momentOf(talking), momentOf(done)), [words.announce.done('Gruppe 1')]);
  assert.deepEqual(said(momentOf(done), momentOf(done)), []);
});

test('those who joined are said together with how many there are', () => {
  assert.deepEqual(said(momentOf(room), momentOf(room, { joined: 5 })), [words.announce.joined(3, 5)]);
  assert.deepEqual(said(momentOf(room, { joined: 5 }), momentOf(room)), []);
});

test('a proposal is said, and not again when it is answered', () => {
  const closing = given(opened('phones', 'phones'), ...seated(1, anna, bo), entered('closing'));
  const made = when(closing, by(anna), { type: 'propose', factor: null, what: 'Tea.' });
  assert.deepEqual(said(momentOf(closing), momentOf(made)), [words.announce.proposals(1)]);
  const left = when(made, facilitator, { type: 'leaveProposal', proposal: 1 });
  assert.deepEqual(said(momentOf(made), momentOf(left)), []);
});

test('a step is said to those who have not led it', () => {
  const on = when(room, facilitator, { type: 'enterPhase', phase: 'plenary' });
  const news = [words.announce.led('Fælles opsamling, Tomt diagram')];
  const own = { pending: [{ type: 'enterPhase' }] } as const;
  assert.deepEqual(said(momentOf(room), momentOf(on)), news);
  assert.deepEqual(said(momentOf(room, own), momentOf(on)), []);
  assert.deepEqual(said(momentOf(room), momentOf(on, own)), []);
});

test('the connection is said when it is lost and when it is back, and not what waits meanwhile', () => {
  const offline = momentOf(room, { connection: 'offline' });
  assert.deepEqual(said(momentOf(room), offline), [words.offline]);
  assert.deepEqual(said(offline, { ...offline, trouble: 'unheard', waiting: ['tiden'] }), []);
  assert.deepEqual(said(offline, momentOf(room)), [words.shared.connection.back]);
});

test('what is not sent is said once, and that a step was given up', () => {
  const unheard = momentOf(room, { trouble: 'unheard', waiting: ['tiden'] });
  assert.deepEqual(said(momentOf(room), unheard), [`${words.unsent.title} tiden`]);
  assert.deepEqual(said(unheard, { ...unheard, waiting: ['tiden', 'døren'] }), []);
  assert.deepEqual(said(momentOf(room), momentOf(room, { isGivenUp: true })), [words.next.notHeard]);
});
