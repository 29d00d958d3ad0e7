import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bucket } from './limits.ts';

test('each key may do so many things at once, and so many a second from then on', () => {
  let now = 0;
  const may = bucket(2, 3, () => now);
  const tries = (key: string, count: number) => Array.from({ length: count }, () => may(key)).filter(Boolean).length;
  assert.equal(tries('a', 10), 3);
  assert.equal(tries('b', 10), 3, 'one does not use up what another may');
  now = 1_000;
  assert.equal(tries('a', 10), 2);
  now = 60_000;
  assert.equal(tries('a', 10), 3, 'waiting longer saves up no more');
});
