import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../../dialogue/event.ts';
import { MANY_CAME_AND_WENT, MAX_SEATS_IN_GROUP } from '../../../dialogue/limits.ts';
import { allHere, entered, given, gone, opened, seated } from '../../../dialogue/testing/builders.ts';
import { facilitatorView } from '../../../dialogue/view/facilitator.ts';
import { cameAndWent } from './came-and-went.ts';

/** So many who took a seat and left it, numbered from `first` on. */
function left(count: number, first = 1): readonly Event[] {
  return Array.from({ length: count }, (_, index) => first + index).flatMap((seat) => [
    ...seated(1, seat),
    { type: 'left', seat, group: 1 } as const,
  ]);
}

const seats = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const shownAfter = (...events: readonly Event[]) =>
  cameAndWent(facilitatorView(given(opened('phones', 'phones'), ...events), allHere));

test('one phone less than many is as in any room, and many are shown until the groups are at work', () => {
  assert.equal(shownAfter(...left(MANY_CAME_AND_WENT - 1)), null);
  assert.equal(shownAfter(...left(MANY_CAME_AND_WENT)), 'many');
  assert.equal(shownAfter(...left(MANY_CAME_AND_WENT), entered('exercise')), null);
});

test('in a large room more come and go before it is shown', () => {
  const groups = Array<'phones'>(20).fill('phones');
  const people = seats(100).flatMap((seat) => seated(Math.ceil(seat / 5), seat));
  const shown = (count: number) =>
    cameAndWent(facilitatorView(given(opened(...groups), ...people, ...left(count, 101)), allHere));
  assert.equal(shown(9), null);
  assert.equal(shown(10), 'many');
});

test('a room that is full is shown when many in it are out of contact, and not when they are there', () => {
  const all = seats(2 * MAX_SEATS_IN_GROUP);
  const full = given(
    opened('phones', 'phones', 'paper'),
    ...all.flatMap((seat) => seated(seat <= MAX_SEATS_IN_GROUP ? 1 : 2, seat)),
  );
  const shown = (away: number) => cameAndWent(facilitatorView(full, gone(...all.slice(0, away))));
  assert.equal(shown(0), null);
  assert.equal(shown(MANY_CAME_AND_WENT - 1), null);
  assert.equal(shown(MANY_CAME_AND_WENT), 'full');
});
