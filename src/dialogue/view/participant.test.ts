import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../event.ts';
import type { ParticipationMode, Phase, PlenaryPart } from '../guide.ts';
import { type Dialogue, groupAt } from '../state.ts';
import {
  agreed,
  allHere,
  anna,
  bo,
  by,
  carl,
  counted,
  dorte,
  emil,
  entered,
  given,
  locked,
  opened,
  openedAgain,
  seated,
  system,
  together,
  when,
} from '../testing/builders.ts';
import { seatView, tableView } from './participant.ts';

const five = [
  opened('phones', 'phones', 'paper'),
  ...seated(1, anna, bo, carl, dorte, emil),
  entered('exercise'),
  counted(5),
] as const;
const everybody = [anna, bo, carl, dorte, emil];
const talkOf = (dialogue: Dialogue) => tableView(dialogue, 1, allHere)?.group.talk;

test('while a group rates, its phones know how many have locked and would rather open, and nothing else', () => {
  const room = given(
    ...five,
    { type: 'companyClosed', group: 1, seats: everybody },
    ...locked(anna, [1, 2, 3, 4]),
    ...locked(bo, [5, 5, 5, 5]),
    { type: 'revealVoted', group: 1, seat: bo },
  );
  assert.deepEqual(talkOf(room), {
    step: 'rate',
    companyRevision: groupAt(room, 1)?.companyRevision,
    offered: true,
    company: 5,
    phones: 5,
    locked: 2,
    revealVotes: 1,
    votesToReveal: 3,
    mayOpenNow: false,
    hasBegunAgain: false,
    away: [],
    setAside: [],
  });
  assert.equal(seatView(room, bo)?.hasVotedToReveal, true);
});

test('the line of last time lies beside that of a single group from when that is whole, and not before', () => {
  const scoring = [openedAgain('phones'), ...seated(1, anna, bo), entered('exercise'), together(1, anna, bo)] as const;
  const lineIn = (dialogue: Dialogue) => tableView(dialogue, 1, allHere)?.group.previousLine;
  assert.equal(lineIn(given(...scoring, ...agreed(1, 3, 4, 2))), null);
  const whole = given(...scoring, ...agreed(1, 3, 4, 2, 5));
  assert.deepEqual(lineIn(whole), { openedAt: 7, medians: [2.5, 5, null, null] });
  assert.equal(lineIn(given(opened('phones'), ...scoring.slice(1), ...agreed(1, 3, 4, 2, 5))), null);
});

test('several groups are shown the line of last time with the middle of them all', () => {
  const gathered = [openedAgain('phones', 'phones'), ...seated(1, anna, bo), ...agreed(1, 3, 4, 2, 5)] as const;
  const lineIn = (...events: readonly Event[]) =>
    tableView(given(...gathered, ...events), 1, allHere)?.group.previousLine?.openedAt;
  assert.equal(lineIn(entered('plenary'), { type: 'plenaryShown', part: 'lines', page: 0 }), undefined);
  assert.equal(lineIn(entered('plenary'), { type: 'plenaryShown', part: 'median', page: 0 }), 7);
  assert.equal(lineIn(entered('closing')), 7);
});

test('two are told that they score together', () => {
  const two = given(opened('phones'), ...seated(1, anna, bo));
  const talk = talkOf(two);
  assert.equal(talk?.step === 'rate' && talk.offered, false);
});

test('the picture is still there while the group agrees and talks, until it is erased', () => {
  const counts = [{ shown: 'words', consensus: 'differ' }] as const;
  const open = given(...five, { type: 'revealed', group: 1, counts });
  for (const step of ['agree', 'discuss'] as const) {
    const talking = when(open, by(anna), { type: 'takeStep', group: 1, step });
    assert.deepEqual(talkOf(talking), { step, counts });
    const silent = when(talking, system, { type: 'eraseRatings', silentSince: 0 });
    assert.deepEqual(talkOf(silent), { step, counts: null });
  }
});

test('the pen writes scores in the exercise; alone, until the end', () => {
  const open = (dialogue: Dialogue) => tableView(dialogue, 1, allHere)?.group.scoresOpen;
  assert.deepEqual([open(given(...five)), open(given(...five, entered('plenary')))], [true, false]);
  const alone = opened('phones');
  assert.deepEqual([open(given(alone, entered('closing'))), open(given(alone, entered('ended')))], [true, false]);
});

test('the groups together come when the room is shown their middle, and what was agreed with the closing', () => {
  const seen = (phase: Phase, ...events: Event[]) => {
    const view = tableView(given(...five, together(1, anna), ...agreed(1, 3), entered(phase), ...events), 1, allHere);
    return [view?.aggregate !== null, view?.closing !== null];
  };
  const part = (shown: PlenaryPart): Event => ({ type: 'plenaryShown', part: shown, page: 0 });
  assert.deepEqual(seen('exercise'), [false, false]);
  assert.deepEqual(seen('plenary'), [false, false]);
  assert.deepEqual(seen('plenary', part('lines')), [false, false]);
  assert.deepEqual(seen('plenary', part('median')), [true, false]);
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

test('only the group that the room looks at is told so', () => {
  const room = [opened('phones', 'phones'), entered('plenary')] as const;
  const lit = (dialogue: Dialogue) => [1, 2].map((group) => tableView(dialogue, group, allHere)?.group.isSpotlit);
  assert.deepEqual(lit(given(...room)), [false, false]);
  assert.deepEqual(lit(given(...room, { type: 'spotlit', group: 2 })), [false, true]);
  assert.deepEqual(lit(given(...room, { type: 'spotlit', group: 2 }, { type: 'spotlit', group: 1 })), [true, false]);
  assert.deepEqual(lit(given(...room, { type: 'spotlit', group: 2 }, entered('closing'))), [false, false]);
});
