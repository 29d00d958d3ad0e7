import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParticipationMode } from '../guide.ts';
import { MAX_SEATS_IN_GROUP } from '../limits.ts';
import { anna, entered, given, opened, seated } from '../testing/builders.ts';
import { doorView } from './door.ts';

test('a newcomer sees where there is room, and no more of the dialogue', () => {
  const room = given(
    opened('phones', 'paper', 'phones'),
    ...seated(1, anna),
    ...seated(3, ...Array.from({ length: MAX_SEATS_IN_GROUP }, (_, index) => index + 2)),
    { type: 'doorSet', door: 'closed' },
    entered('exercise'),
  );
  assert.deepEqual(doorView('12345678', room, null), {
    code: '12345678',
    title: 'Ward 3',
    seat: null,
    phase: 'exercise',
    door: 'closed',
    hasRoom: true,
    groups: [
      { number: 1, mode: 'phones', seats: 1, full: false },
      { number: 2, mode: 'paper', seats: 0, full: false },
      { number: 3, mode: 'phones', seats: MAX_SEATS_IN_GROUP, full: true },
    ],
  });
});

test('of many groups a newcomer sees only whether there is room: they know the number of their table', () => {
  const twelve = given(opened(...Array<ParticipationMode>(12).fill('phones')));
  assert.equal(doorView('12345678', twelve, null).groups?.length, 12);
  const thirteen = given(opened(...Array<ParticipationMode>(13).fill('phones')));
  assert.deepEqual(
    [doorView('12345678', thirteen, null).groups, doorView('12345678', thirteen, null).hasRoom],
    [null, true],
  );
});

test('there is no room where all groups are full or on paper', () => {
  const people = Array.from({ length: MAX_SEATS_IN_GROUP }, (_, index) => index + 1);
  assert.equal(doorView('12345678', given(opened('phones', 'paper'), ...seated(1, ...people)), null).hasRoom, false);
});
