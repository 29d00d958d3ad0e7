import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParticipationMode, Phase } from '../guide.ts';
import type { Dialogue } from '../state.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  by,
  carl,
  dorte,
  emil,
  entered,
  facilitator,
  given,
  locked,
  opened,
  seated,
  together,
  when,
} from '../testing/builders.ts';
import { seatView, tableView } from './participant.ts';

const five = [
  opened('phones', 'phones', 'paper'),
  ...seated(1, anna, bo, carl, dorte, emil),
  entered('exercise'),
] as const;
const talkOf = (dialogue: Dialogue) => tableView(dialogue, 1, allHere)?.group.talk;
const reveal = { type: 'reveal', group: 1 } as const;

test('while a group rates, its phones know how many have locked and would rather open, and nothing else', () => {
  const room = given(...five, ...locked(anna, [1, 2, 3, 4]), ...locked(bo, [5, 5, 5, 5]), {
    type: 'revealVoted',
    group: 1,
    seat: bo,
  });
  assert.deepEqual(talkOf(room), { step: 'rate', offered: true, locked: 2, revealVotes: 1, votesToReveal: 3 });
  assert.equal(seatView(room, bo)?.hasVotedToReveal, true);
});

test('two are told that they score together', () => {
  const two = given(opened('phones'), ...seated(1, anna, bo));
  assert.deepEqual(talkOf(two), { step: 'rate', offered: false, locked: 0, revealVotes: 0, votesToReveal: 2 });
});

test('what opens depends on how many rated each factor: dots of four, two numbers of three, nothing of fewer', () => {
  const room = given(
    ...five,
    ...locked(anna, [1, 1, 1]),
    ...locked(bo, [3, 3, 3]),
    ...locked(carl, [3, 4]),
    ...locked(dorte, [5]),
  );
  assert.deepEqual(talkOf(when(room, facilitator, reveal)), {
    step: 'compare',
    counts: [
      { shown: 'dots', counts: [1, 0, 2, 0, 1] },
      { shown: 'median', median: 3, range: 3 },
      { shown: 'nothing' },
      { shown: 'nothing' },
    ],
  });
});

test('the picture is still there while the group agrees and talks', () => {
  const open = when(given(...five, ...[anna, bo, carl].flatMap((seat) => locked(seat, [3]))), facilitator, reveal);
  for (const step of ['agree', 'discuss'] as const) {
    const talk = talkOf(when(open, by(anna), { type: 'takeStep', group: 1, step }));
    assert.deepEqual(talk?.step !== 'rate' && talk?.counts?.[0], { shown: 'median', median: 3, range: 0 });
  }
});

test('the pen writes scores in the exercise; alone, until the end', () => {
  const open = (dialogue: Dialogue) => tableView(dialogue, 1, allHere)?.group.scoresOpen;
  assert.deepEqual([open(given(...five)), open(given(...five, entered('plenary')))], [true, false]);
  const alone = opened('phones');
  assert.deepEqual([open(given(alone, entered('closing'))), open(given(alone, entered('ended')))], [true, false]);
});

test('the groups together come with the plenary, and what was agreed with the closing', () => {
  const seen = (phase: Phase) => {
    const view = tableView(given(...five, together(1, anna), ...agreed(1, 3), entered(phase)), 1, allHere);
    return [view?.aggregate !== null, view?.closing !== null];
  };
  assert.deepEqual(seen('exercise'), [false, false]);
  assert.deepEqual(seen('plenary'), [true, false]);
  assert.deepEqual(seen('closing'), [true, true]);
  assert.deepEqual(seen('ended'), [true, true]);
});

test('a phone may sit at the groups that are not on paper; many are not listed', () => {
  const seen = (...modes: ParticipationMode[]) => tableView(given(opened(...modes)), 1, allHere)?.phoneGroups;
  assert.deepEqual(seen('phones', 'paper', 'table'), [1, 3]);
  assert.equal(seen(...Array<ParticipationMode>(13).fill('phones')), null);
});

test('a seat that has left and a group that is not there have no view', () => {
  const left = given(...five, { type: 'left', seat: anna, group: 1 });
  assert.equal(seatView(left, anna), undefined);
  assert.equal(tableView(left, 4, allHere), undefined);
});
