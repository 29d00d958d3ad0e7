import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Dialogue } from '../../../dialogue/state.ts';
import { agreed, allHere, anna, entered, given, opened, seated } from '../../../dialogue/testing/builders.ts';
import { seatView, tableView } from '../../../dialogue/view/participant.ts';
import { isWorking } from './working.ts';

const room = [opened('phones', 'phones'), ...seated(1, anna)] as const;

function isAnnaAtWork(dialogue: Dialogue): boolean {
  const table = tableView(dialogue, 1, allHere);
  const me = seatView(dialogue, anna);
  return table !== undefined && me !== undefined && isWorking({ table, me });
}

test('a group is at work in the exercise, and rests before it', () => {
  assert.equal(isAnnaAtWork(given(...room, entered('model'))), false);
  assert.equal(isAnnaAtWork(given(...room, entered('exercise'))), true);
});

test('a group that has its line rests when the others gather; one that has not goes on', () => {
  const late = [...room, entered('exercise')] as const;
  const whole = agreed(1, 3, 3, 3, 3, 3, 3);
  assert.equal(isAnnaAtWork(given(...late, entered('plenary'))), true);
  assert.equal(isAnnaAtWork(given(...late, ...whole, entered('plenary'))), false);
});

test('nobody is at work when the dialogue is over', () => {
  assert.equal(isAnnaAtWork(given(...room, entered('exercise'), entered('ended'))), false);
});
