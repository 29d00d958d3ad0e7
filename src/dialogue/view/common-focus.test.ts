import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonFocus } from './aggregate.ts';

test('a factor is a focus of all together when at least half of the groups chose it, and of two both', () => {
  for (const [chosen, groups] of [
    [1, 1],
    [2, 2],
    [2, 3],
    [2, 4],
  ] as const)
    assert.ok(isCommonFocus(chosen, groups), `${chosen} of ${groups}`);
  for (const [chosen, groups] of [
    [0, 1],
    [1, 2],
    [1, 3],
    [1, 4],
  ] as const)
    assert.ok(!isCommonFocus(chosen, groups), `${chosen} of ${groups}`);
});
