import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourOf, DISTINCT_GROUPS, markerPath } from './marker.ts';

const groups = Array.from({ length: DISTINCT_GROUPS }, (_, index) => index + 1);

test('gives each of the distinct groups a shape and a colour that no other has', () => {
  for (const fit of ['area', 'figure'] as const) {
    assert.equal(new Set(groups.map((group) => markerPath(group, 10, fit))).size, DISTINCT_GROUPS);
  }
  assert.equal(new Set(groups.map(colourOf)).size, DISTINCT_GROUPS);
});

test('starts over after the last distinct group', () => {
  assert.equal(markerPath(DISTINCT_GROUPS + 1, 10, 'area'), markerPath(1, 10, 'area'));
  assert.equal(colourOf(DISTINCT_GROUPS + 1), colourOf(1));
});
