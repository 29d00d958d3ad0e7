import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import type { Event } from './event.ts';
import type { ParticipationMode } from './guide.ts';
import { pooledCounts } from './pool.ts';
import { ratedIn } from './rating-counts.ts';
import type { Counts } from './scale.ts';
import { entered, given, guide, opened, together } from './testing/builders.ts';
import { resultView } from './view/result.ts';

test('five ratings of the only group may leave it, four may not', () => {
  assert.deepEqual(pooledCounts(roomOf([[0, 1, 4, 0, 0]]))[0], [0, 1, 4, 0, 0]);
  assert.equal(pooledCounts(roomOf([[0, 1, 3, 0, 0]]))[0], null);
});

test('where all chose the same nothing leaves the group: it would be known of each of them', () => {
  assert.equal(pooledCounts(roomOf([[0, 0, 5, 0, 0]]))[0], null);
  const threes = [0, 0, 4, 0, 0];
  assert.equal(pooledCounts(roomOf([threes, threes, threes]))[0], null);
});

test('where only one or two of several groups rated, nothing is pooled: it would be theirs alone', () => {
  const none = [0, 0, 0, 0, 0];
  assert.equal(pooledCounts(roomOf([[0, 1, 5, 0, 0], none, none]))[0], null);
  assert.equal(pooledCounts(roomOf([[0, 1, 5, 0, 0], [5, 1, 0, 0, 0], none]))[0], null);
});

test('of two groups nothing is pooled: each could take its own away', () => {
  assert.equal(
    pooledCounts(
      roomOf([
        [0, 0, 5, 0, 0],
        [0, 5, 0, 0, 0],
      ]),
    )[0],
    null,
  );
});

test('of three it is, when those that are left without one are five or more', () => {
  assert.deepEqual(
    pooledCounts(
      roomOf([
        [0, 0, 3, 0, 0],
        [0, 3, 0, 0, 0],
        [2, 0, 0, 0, 0],
      ]),
    )[0],
    [2, 3, 3, 0, 0],
  );
  assert.equal(
    pooledCounts(
      roomOf([
        [0, 0, 4, 0, 0],
        [0, 3, 0, 0, 0],
        [1, 0, 0, 0, 0],
      ]),
    )[0],
    null,
  );
});

test('groups that did not rate a factor make no difference', () => {
  const some = [0, 1, 3, 0, 0];
  assert.deepEqual(pooledCounts(roomOf([some, some, some, [0, 0, 0, 0, 0]]))[0], [0, 3, 9, 0, 0]);
  assert.deepEqual(pooledCounts(given(opened('phones', 'paper'), together(1)))[0], null);
});

test('whoever takes their own group away is left with nobody or with five people at the least', () => {
  const anyCounts = fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 6 }), (groups) => {
      const [pooled] = pooledCounts(roomOf(groups));
      if (!pooled) return;
      assert.ok(ratedIn(pooled) >= 5);
      assert.ok(pooled.filter((count) => count > 0).length > 1);
      const rated = groups.filter((counts) => ratedIn(counts) > 0);
      for (const own of rated) {
        const left: number = ratedIn(pooled) - ratedIn(own);
        assert.ok(
          groups.length === 1 ? left === 0 : left >= 5 && rated.length > 2,
          `${left} of ${rated.length - 1} groups`,
        );
      }
    }),
  );
});

test('what is pooled is frozen when the exercise is first left', () => {
  const first = [revealed(1, [0, 0, 5, 0, 0]), revealed(2, [5, 0, 0, 0, 0]), revealed(3, [0, 5, 0, 0, 0])] as const;
  const modes = Array<ParticipationMode>(4).fill('phones');
  const room = [opened(...modes), entered('exercise'), ...first, entered('plenary')] as const;
  const later = given(
    ...room,
    entered('exercise'),
    revealed(4, [0, 0, 0, 0, 5]),
    entered('plenary'),
    entered('closing'),
  );
  const view = resultView(later);
  assert.deepEqual(view.ready && view.pooled[0], [5, 5, 5, 0, 0]);
});

/** Groups that have opened these counts, for each factor the same. */
function roomOf(groups: readonly Counts[]) {
  return given(
    opened(...groups.map(() => 'phones' as const)),
    ...groups.map((counts, index) => revealed(index + 1, counts)),
  );
}

function revealed(group: number, counts: Counts): Event {
  return { type: 'revealed', group, seats: [], counts: guide.factors.map(() => counts) };
}
