import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_SEATS_IN_GROUP } from '../limits.ts';
import { anna, entered, given, opened, seated } from '../testing/hour.ts';
import { doorView } from './door.ts';

test('a newcomer sees where there is room, and no more of the dialogue', () => {
  const room = given(
    opened('phones', 'paper', 'phones'),
    ...seated(1, anna),
    ...seated(3, ...Array.from({ length: MOST_SEATS_IN_GROUP }, (_, index) => index + 2)),
    { type: 'doorSet', door: 'closed' },
    entered('exercise'),
  );
  assert.deepEqual(doorView(room), {
    title: 'Ward 3',
    phase: 'exercise',
    door: 'closed',
    groups: [
      { number: 1, way: 'phones', seats: 1, full: false },
      { number: 2, way: 'paper', seats: 0, full: false },
      { number: 3, way: 'phones', seats: MOST_SEATS_IN_GROUP, full: true },
    ],
  });
});
