import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da as words } from '../../../content/join/da.ts';
import type { Event } from '../../../dialogue/event.ts';
import { evolve } from '../../../dialogue/evolve.ts';
import type { Dialogue } from '../../../dialogue/state.ts';
import {
  agreed,
  allHere,
  allLocked,
  anna,
  bo,
  by,
  carl,
  counted,
  dorte,
  entered,
  facilitator,
  given,
  gone,
  lockNow,
  opened,
  seated,
  together,
  when,
} from '../../../dialogue/testing/builders.ts';
import { optimisticPhoneView } from '../../../dialogue/view/optimistic/participant.ts';
import { type ParticipantView, seatView, tableView } from '../../../dialogue/view/participant.ts';
import { newsBetween } from './news.ts';

const guide = {
  factors: ['floor', 'door', 'window', 'roof'].map((id) => ({ id, name: `the ${id}` })),
  questions: ['Why?', 'Which?', 'What more?'].map((text) => ({ text })),
  closingQuestions: [{ id: 'effort', text: 'An effort?' }],
};
const four = [opened('phones', 'phones'), ...seated(1, anna, bo, carl, dorte)] as const;
const rating = given(...four, entered('exercise'), counted(4));
const agreeing = given(...four, entered('exercise'), together(1, anna, bo, carl, dorte));

function viewOf(dialogue: Dialogue, seat: number, circumstances = allHere): ParticipantView {
  const group = dialogue.seats[seat - 1]?.group ?? 0;
  const [table, me] = [tableView(dialogue, group, circumstances), seatView(dialogue, seat)];
  if (!table || !me) throw new Error('nobody sits there');
  return { table, me };
}

/** What the phone of `seat` says when one has become the other. */
function said(seat: number, before: Dialogue, after: Dialogue, circumstances = allHere): readonly string[] {
  return newsBetween(viewOf(before, seat, circumstances), viewOf(after, seat, circumstances), { words, guide });
}

function happened(dialogue: Dialogue, ...events: readonly Event[]): Dialogue {
  return events.reduce(evolve, dialogue);
}

test('nothing is said of nothing', () => {
  assert.deepEqual(said(anna, agreeing, agreeing), []);
});

test('somebody who asks to come in is said, and nothing when they are in', () => {
  const asking = happened(agreeing, { type: 'arrived', seat: 5, group: 1, key: 'key of 5' });
  assert.deepEqual(said(anna, agreeing, asking), [words.knock.asks(1)]);
  assert.deepEqual(said(anna, asking, when(asking, by(bo), { type: 'admit', seat: 5, group: 1 })), []);
});

test('whoever waits hears how many have answered, once for each, and whoever still answers does not', () => {
  const one = allLocked(rating, [anna]);
  const two = allLocked(one, [bo]);
  assert.deepEqual(said(anna, one, two), [words.rate.ready(2, 4)]);
  assert.deepEqual(said(carl, one, two), []);
});

test('a phone that has just locked counts itself once, whether its view or its answer comes first', () => {
  const one = viewOf(allLocked(rating, [anna]), anna);
  assert.deepEqual(optimisticPhoneView(one, [lockNow(rating)]), one);
});

test('that somebody would rather open is said to the others, and that the ratings have opened to all', () => {
  const three = allLocked(rating, [anna, bo, carl]);
  const voted = when(three, by(bo), { type: 'reveal', group: 1 });
  assert.deepEqual(said(bo, three, voted), []);
  assert.deepEqual(said(anna, three, voted), [words.openNow.votes(1, 3)]);
  assert.deepEqual(said(dorte, three, voted), [words.rate.othersVotedToReveal]);
  assert.deepEqual(said(dorte, voted, allLocked(voted, [dorte])), [words.compare.turned]);
});

test('the pen is heard of by whom it concerns: taken, asked for, kept, given', () => {
  const taken = when(agreeing, by(anna), { type: 'takePen' });
  assert.deepEqual(said(anna, agreeing, taken), [words.pen.yours]);
  assert.deepEqual(said(bo, agreeing, taken), [words.pen.others]);
  const asked = when(taken, by(bo), { type: 'askForPen' });
  assert.deepEqual(said(anna, taken, asked), [words.pen.asked]);
  assert.deepEqual(said(carl, taken, asked), []);
  assert.deepEqual(said(bo, asked, when(asked, by(anna), { type: 'keepPen' })), [words.pen.kept]);
  const handed = when(asked, by(anna), { type: 'givePen', group: 1, seat: null });
  assert.deepEqual(said(bo, asked, handed), [words.pen.yours]);
  assert.deepEqual(said(anna, asked, handed), [words.pen.others]);
  assert.deepEqual(said(anna, handed, when(handed, by(bo), { type: 'freePen', group: 1 })), [words.pen.nobodys]);
});

test('a call for help is heard of, and that it is over', () => {
  const called = when(agreeing, by(anna), { type: 'setHelp', group: 1, wanted: true });
  assert.deepEqual(said(bo, agreeing, called), [words.help.called]);
  const helped = when(called, facilitator, { type: 'setHelp', group: 1, wanted: false });
  assert.deepEqual(said(bo, called, helped), [words.help.over]);
});

test('a score is said with its factor and how many are set, and a cleared one is not', () => {
  const set = happened(agreeing, ...agreed(1, 3));
  assert.deepEqual(said(bo, agreeing, set), [words.agree.news('the floor', 3, 1, 4)]);
  assert.deepEqual(said(bo, set, happened(set, ...agreed(1, null))), []);
});

test('the next question is said, and that the group is done', () => {
  const talking = happened(agreeing, ...agreed(1, 3, 4, 2, 5), { type: 'stepTaken', group: 1, step: 'discuss' });
  const on = when(talking, by(anna), { type: 'takeQuestion', group: 1, question: 1 });
  assert.deepEqual(said(bo, talking, on), [words.pen.others, 'Which?']);
  assert.deepEqual(said(bo, on, when(on, by(anna), { type: 'setDone', group: 1, done: true })), [
    words.discuss.areDone,
  ]);
});

test('of what the facilitator shows the name is said, and nothing when the room has gone on', () => {
  const model = given(...four, entered('model'));
  const shown = when(model, facilitator, { type: 'showFactor', factor: 'roof' });
  assert.deepEqual(said(anna, model, shown), [`${words.model.now}: the roof`]);
  assert.deepEqual(said(anna, shown, when(shown, facilitator, { type: 'enterPhase', phase: 'exercise' })), []);
});

test('whoever is moved hears where they sit now, and nothing of what is so there', () => {
  const moved = when(agreeing, facilitator, { type: 'move', seat: anna, group: 2 });
  assert.deepEqual(said(anna, agreeing, moved), [words.moved.to(2)]);
});

test('that a seat was set aside is heard of, and by whoever had locked why they lock again', () => {
  const three = allLocked(rating, [anna, bo]);
  const aside = when(three, by(anna), { type: 'setAside', seat: dorte }, gone(dorte));
  assert.deepEqual(said(bo, three, aside, gone(dorte)), [words.away.lockAgain(dorte)]);
  assert.deepEqual(said(carl, three, aside, gone(dorte)), [words.away.isAside(dorte)]);
});

test('when the dialogue ends before the ratings were shown, nobody hears that the table has begun again', () => {
  const three = allLocked(rating, [anna, bo, carl]);
  const ended = happened(three, ...(['plenary', 'closing', 'ended'] as const).map((phase) => entered(phase)), {
    type: 'ratingsErased',
    group: 1,
    seats: [anna, bo, carl, dorte],
    step: 'rate',
  });
  assert.ok(!said(anna, three, ended).includes(words.again.said));
});
