import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Presence } from './presence.ts';

test('a seat is gone only when all its tabs have been closed for the whole time', () => {
  let now = 0;
  const presence = new Presence(30, () => now);
  presence.arrived(1);
  presence.arrived(1);
  presence.departed(1);
  now = 100;
  assert.equal(presence.isGone(1), false, 'one tab is still open');
  presence.departed(1);
  now = 129;
  assert.equal(presence.isGone(1), false, 'the phone may be back in a moment');
  now = 130;
  assert.equal(presence.isGone(1), true);
  presence.arrived(1);
  assert.equal(presence.isGone(1), false);
});

test('after a restart everybody gets the same time to come back', () => {
  let now = 1_000;
  const presence = new Presence(30, () => now);
  assert.equal(presence.isGone(7), false);
  now = 1_030;
  assert.equal(presence.isGone(7), true);
});
