import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DoorGroup } from '../../../dialogue/view/door.ts';
import { groupInAddress, isOpen } from './group-in-address.ts';

test('the code on a sheet names its group, and anything else names none', () => {
  assert.equal(groupInAddress('?group=3'), 3);
  assert.equal(groupInAddress('?from=mail&group=12'), 12);
  for (const search of ['', '?group', '?group=', '?group=0', '?group=-1', '?group=2.5', '?group=x', '?gruppe=3'])
    assert.equal(groupInAddress(search), null, search);
});

test('leads to no table where nobody can sit down', () => {
  const entry = (number: number, more: Partial<DoorGroup>): DoorGroup => ({
    number,
    mode: 'phones',
    seats: 0,
    full: false,
    ...more,
  });
  const groups = [entry(1, {}), entry(2, { mode: 'paper' }), entry(3, { full: true }), entry(4, { mode: 'table' })];
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((group) => isOpen(group, groups)),
    [true, false, false, true, false],
  );
  assert.equal(isOpen(900, null), true);
});
