import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { areAlike, firstProposals, sortedProposals } from './alike.ts';

const proposal = (id: number, what: string, { factor = 'time' as string | null, support = 0 } = {}) => ({
  id,
  factor,
  what,
  support,
});

test('two proposals are alike when half the words of the shorter are in the longer', () => {
  const overlap = proposal(1, 'Et kvarters overlap ved vagtskifte');
  assert.ok(areAlike(overlap, proposal(2, 'Mere OVERLAP, når der er vagtskifte!')));
  assert.ok(areAlike(overlap, proposal(3, 'Overlap')));
  assert.ok(!areAlike(overlap, proposal(4, 'Et kvarters pause midt på formiddagen')));
});

test('large letters make no difference, nor do those of Turkish', () => {
  assert.ok(areAlike(proposal(1, 'İletişim'), proposal(2, 'iletişim')));
  assert.ok(areAlike(proposal(1, 'IŞIK'), proposal(2, 'ışık')));
});

test('small words do not make two proposals alike, unless they are all there is', () => {
  assert.ok(!areAlike(proposal(1, 'Vi skal på tur'), proposal(2, 'Vi er på depotet')));
  assert.ok(areAlike(proposal(1, 'Mer ro'), proposal(2, 'Ro')));
  assert.ok(!areAlike(proposal(1, '!'), proposal(2, '!')));
});

test('the same words about another factor are another proposal', () => {
  assert.ok(!areAlike(proposal(1, 'Tavlemøde'), proposal(2, 'Tavlemøde', { factor: null })));
});

test('what most support comes first, with what is like it and what is about the same', () => {
  const sorted = sortedProposals([
    proposal(1, 'Ryd op i depotet', { factor: 'resources' }),
    proposal(2, 'Fast tavlemøde', { support: 2 }),
    proposal(3, 'Pause klokken ti', { support: 1 }),
    proposal(4, 'Tavlemøde hver mandag', { support: 3 }),
    proposal(5, 'Ryd depotet op', { factor: 'resources', support: 1 }),
  ]);
  assert.deepEqual(
    sorted.map(({ factor, stacks }) => [factor, stacks.map((stack) => stack.map(({ id }) => id))]),
    [
      ['time', [[4, 2], [3]]],
      ['resources', [[5, 1]]],
    ],
  );
});

test('in short there is the first of each stack, so many of them, and no empty place', () => {
  const sorted = sortedProposals([
    proposal(1, 'Tavlemøde'),
    proposal(2, 'Tavlemøde hver mandag'),
    proposal(3, 'Pause'),
    proposal(4, 'Ryd op', { factor: 'resources' }),
  ]);
  const idsOf = (count: number) =>
    firstProposals(sorted, count).map(({ stacks }) => stacks.map((stack) => stack.map(({ id }) => id)));
  assert.deepEqual(idsOf(1), [[[1]]]);
  assert.deepEqual(idsOf(2), [[[1], [3]]]);
  assert.deepEqual(idsOf(9), [[[1], [3]], [[4]]]);
});

test('each proposal stands there once, whatever they say, and the most supported first', () => {
  const anyProposal = fc.record({
    factor: fc.constantFrom('time', 'resources', null),
    what: fc.constantFrom('tavlemøde', 'tavlemøde mandag', 'mandag', 'ro', ''),
    support: fc.nat(5),
  });
  fc.assert(
    fc.property(fc.array(anyProposal), (all) => {
      const proposals = all.map((one, index) => ({ ...one, id: index + 1 }));
      const shown = sortedProposals(proposals).flatMap(({ stacks }) => stacks.flat());
      assert.deepEqual(
        shown.map(({ id }) => id).toSorted((a, b) => a - b),
        proposals.map(({ id }) => id),
      );
      assert.equal(shown[0]?.support ?? 0, Math.max(0, ...proposals.map(({ support }) => support)));
    }),
  );
});
