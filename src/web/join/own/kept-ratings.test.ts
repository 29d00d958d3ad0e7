import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../../dialogue/event.ts';
import { evolve } from '../../../dialogue/evolve.ts';
import type { RevealedCounts } from '../../../dialogue/rating-counts.ts';
import type { Dialogue } from '../../../dialogue/state.ts';
import {
  allHere,
  anna,
  bo,
  carl,
  counted,
  dorte,
  emil,
  entered,
  given,
  locked,
  opened,
  seated,
} from '../../../dialogue/testing/builders.ts';
import { type ParticipantView, seatView, tableView } from '../../../dialogue/view/participant.ts';
import { waitingView } from '../../../dialogue/view/waiting.ts';
import { type KeptRatings, keptAfter } from './kept-ratings.ts';

const five = [anna, bo, carl, dorte, emil];
const ANSWERS = [4, 2, 'unknown', 5] as const;
const others = [bo, carl, dorte, emil].flatMap((seat) => locked(seat, [1, 1, 1, 1]));
const closed = { type: 'companyClosed', group: 1, seats: five } as const;
/** What opens where these are the ratings of a factor. */
const dots = (...ratings: readonly number[]): RevealedCounts => ({
  shown: 'dots',
  counts: [1, 2, 3, 4, 5].map((score) => ratings.filter((rating) => rating === score).length),
});
const revealed = {
  type: 'revealed',
  group: 1,
  counts: [dots(1, 1, 1, 1, 4), dots(1, 1, 1, 1, 2), dots(1, 1, 1, 1), dots(1, 1, 1, 1, 5)],
} as const;

const started = given(opened('phones', 'phones', 'table'), ...seated(1, ...five), entered('exercise'), counted(5));
const rating = after(started, closed, ...locked(anna, ANSWERS));
const open = after(rating, ...others, revealed);
const kept: KeptRatings = { seat: anna, group: 1, answers: ANSWERS, isHidden: false };

function after(dialogue: Dialogue, ...events: readonly Event[]): Dialogue {
  return events.reduce(evolve, dialogue);
}

function viewOf(dialogue: Dialogue, seat: number, group = 1): ParticipantView {
  const [table, me] = [tableView(dialogue, group, allHere), seatView(dialogue, seat)];
  if (!table || !me) throw new Error('nobody sits there');
  return { table, me };
}

test('what is locked is kept, and is there when the group has opened its ratings', () => {
  assert.deepEqual(keptAfter(undefined, viewOf(rating, anna)), kept);
  assert.equal(keptAfter(kept, viewOf(open, anna)), kept);
});

test('what is not locked, or not any more, is not kept', () => {
  assert.equal(keptAfter(undefined, viewOf(started, anna)), undefined);
  assert.equal(keptAfter(kept, viewOf(after(rating, { type: 'unlocked', group: 1, seat: anna }), anna)), undefined);
});

test('it is removed when the group begins again', () => {
  const again = after(rating, { type: 'begunAgain', group: 1, seats: five });
  assert.equal(keptAfter(kept, viewOf(again, anna)), undefined);
});

test('it is removed where it cannot be what has opened: the phone slept while the others began again', () => {
  const other = { ...revealed, counts: revealed.counts.map(() => dots(1, 1, 1, 1)) };
  assert.equal(keptAfter(kept, viewOf(after(rating, ...others, other), anna)), undefined);
});

test('it is shown to no other seat, at no other table, and not when the ratings are deleted', () => {
  assert.equal(keptAfter(kept, viewOf(open, bo)), undefined);
  const erased = after(open, { type: 'ratingsErased', group: 1, seats: five, step: 'agree' });
  assert.equal(keptAfter(kept, viewOf(erased, anna)), undefined);
  assert.equal(keptAfter({ ...kept, group: 2 }, viewOf(open, anna)), undefined);
  const gone = waitingView(open, anna);
  assert.equal(gone && keptAfter(kept, gone), undefined);
});

test('it is removed when the dialogue has ended', () => {
  assert.equal(keptAfter(kept, viewOf(after(open, entered('ended')), anna)), undefined);
});

test('a device that a table shares keeps nothing', () => {
  const view = viewOf(open, anna);
  const shared = { ...view, table: { ...view.table, group: { ...view.table.group, mode: 'table' } } } as const;
  assert.equal(keptAfter(kept, shared), undefined);
});
