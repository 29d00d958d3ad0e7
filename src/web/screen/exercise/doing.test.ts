import assert from 'node:assert/strict';
import { test } from 'node:test';
import { da } from '../../../content/screen/da.ts';
import type { ScreenGroup } from '../../../dialogue/view/screen.ts';
import { doing } from './doing.ts';

const { exercise } = da;
const begun: ScreenGroup = {
  number: 1,
  mode: 'phones',
  seats: 5,
  people: 5,
  step: 'rate',
  company: 5,
  locked: 2,
  isCounting: false,
  scored: [false, false, false, false, false, false],
  isDone: false,
};
const twoScored = [true, true, false, false, false, false];

test('says how many have locked, and not who', () => {
  assert.equal(doing(begun, exercise), exercise.doing.rate(2, 5));
});

test('says that a group counts its people for as long as nobody can answer', () => {
  const counting = { ...begun, company: null, locked: 0, isCounting: true };
  assert.equal(doing(counting, exercise), exercise.doing.counting);
});

test('counts among those who were there when the first had locked', () => {
  assert.equal(doing({ ...begun, seats: 6 }, exercise), exercise.doing.rate(2, 5));
  assert.equal(doing({ ...begun, company: null, locked: 0 }, exercise), exercise.doing.rate(0, 5));
});

test('speaks of no private rating where one or two are left', () => {
  const opened = { ...begun, company: null, locked: 0 };
  assert.equal(doing({ ...opened, seats: 2, people: 2 }, exercise), exercise.doing.agree(0, 6));
  assert.equal(doing({ ...opened, people: 2 }, exercise), exercise.doing.agree(0, 6));
  assert.equal(doing({ ...begun, company: 2 }, exercise), exercise.doing.agree(0, 6));
});

test('counts the factors that a group has agreed on', () => {
  assert.equal(doing({ ...begun, step: 'agree', scored: twoScored }, exercise), exercise.doing.agree(2, 6));
});

test('says that a sheet is at work until the first of its scores is typed in', () => {
  const sheet: ScreenGroup = { ...begun, mode: 'paper', seats: 0, step: 'agree' };
  assert.equal(doing(sheet, exercise), exercise.doing.paper);
  assert.equal(doing({ ...sheet, scored: twoScored }, exercise), exercise.doing.agree(2, 6));
});

test('says so when nobody has sat down yet', () => {
  assert.equal(doing({ ...begun, seats: 0, people: 0, locked: 0 }, exercise), exercise.doing.empty);
});
