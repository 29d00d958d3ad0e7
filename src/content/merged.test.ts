import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merged } from './merged.ts';

test('puts words together all the way down, and replaces what is no group of words', () => {
  const both = merged(
    { yes: 'Ja', list: ['a', 'b'], door: { in: 'Ind' } },
    { list: ['c'], door: { out: 'Ud' }, no: 'Nej' },
  );
  assert.deepEqual(both, { yes: 'Ja', list: ['c'], door: { in: 'Ind', out: 'Ud' }, no: 'Nej' });
});
