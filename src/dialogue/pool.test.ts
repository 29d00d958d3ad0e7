import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pooledCounts } from './pool.ts';
import { ratedIn } from './spread.ts';
import { groupsOf } from './state.ts';
import { after, enters, exercise, locks, rates } from './testing/room.ts';

/** Everybody has rated who may: with one or two at a table no rating is private. */
function rated(sizes: readonly number[]) {
  const tables = sizes.flatMap((size) => Array<number>(size).fill(size));
  const seats = tables.flatMap((size, index) => (size >= 3 ? [index + 1] : []));
  return after(
    exercise(...sizes),
    ...seats.flatMap((seat) => [...rates(seat, Array(6).fill((seat % 5) + 1)), locks(seat)]),
  );
}

for (const [sizes, isShown] of [
  [[4], false],
  [[5], true],
  [[5, 5], false],
  [[3, 3, 3], true],
  [[4, 3, 0], false],
  [[3, 3, 2], false],
  [[6, 3, 1], false],
  [[5, 5, 5], true],
] as const) {
  test(`ratings of groups of ${sizes.join(', ')} are ${isShown ? '' : 'not '}counted together`, () => {
    assert.equal(pooledCounts(rated(sizes))[0] !== null, isShown);
  });
}

test('no group that takes its own ratings away is left with fewer than five people, or with one other group', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 6 }), (sizes) => {
      const dialogue = rated(sizes);
      const pooled = pooledCounts(dialogue)[0];
      const own = groupsOf(dialogue).map(({ talk }) => ratedIn((talk.step !== 'rate' && talk.spread?.[0]) || []));
      const given = own.filter((count) => count > 0);
      if (!pooled || given.length === 1) return;
      for (const count of given) assert.ok(ratedIn(pooled) - count >= 5 && given.length >= 3);
    }),
  );
});

test('what is counted together stays as it was when the exercise was first left', () => {
  const three = after(
    exercise(5, 5, 5, 4),
    ...Array.from({ length: 15 }, (_, index) => index + 1).flatMap((seat) => [
      ...rates(seat, Array(6).fill(3)),
      locks(seat),
    ]),
  );
  const gathered = after(three, enters('plenary'));
  const late = [16, 17, 18, 19].flatMap((seat) => [...rates(seat, Array(6).fill(5)), locks(seat)]);
  const again = after(gathered, enters('exercise'), ...late, enters('plenary'));
  assert.deepEqual(again.pooled, gathered.pooled);
});
