import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from '../../../content/facilitate/da.ts';
import { notAhead } from './draft.ts';

const TODAY = '2026-11-27';

test('a day that cannot be meant is told of by what is wrong with it, and any other is taken', () => {
  const { past, far } = da.closing;
  for (const day of ['2026-11-26', '0026-12-01', '1999-01-01'])
    assert.equal(notAhead(day, da.closing, TODAY), past, day);
  for (const day of ['12026-12-01', '020261-12-01', '9999-12-31', '2127-01-01'])
    assert.equal(notAhead(day, da.closing, TODAY), far, day);
  for (const day of [TODAY, '2027-02-28', '2126-12-31']) assert.equal(notAhead(day, da.closing, TODAY), undefined, day);
});
