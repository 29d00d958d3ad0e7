import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeLeft } from './time-left.ts';

const MINUTE_MS = 60_000;
const of = (runningMinutes: number) => ({ endsAt: runningMinutes * MINUTE_MS, runningMinutes });
const said = (minutes: number, at: number) => timeLeft(of(minutes), at * MINUTE_MS).left;

test('five minutes left are said for a minute, and then that the time is up', () => {
  assert.deepEqual(
    [0, 24.9, 25, 25.9, 26, 29.9, 30, 45].map((at) => said(30, at)),
    ['plenty', 'plenty', 'five', 'five', 'plenty', 'plenty', 'none', 'none'],
  );
});

test('of a short phase nothing is said before the time is up', () => {
  assert.deepEqual(
    [3, 7.9, 8].map((at) => said(8, at)),
    ['plenty', 'plenty', 'none'],
  );
});

test('where no time runs, nothing is said', () => {
  assert.deepEqual(timeLeft({ endsAt: null, runningMinutes: null }, 0), { left: 'plenty', changesAt: null });
});

test('says when to look again, so that nobody has to look all the time', () => {
  const looks: number[] = [];
  for (let at: number | null = 0; at !== null; at = timeLeft(of(30), at).changesAt) looks.push(at / MINUTE_MS);
  assert.deepEqual(looks, [0, 25, 26, 30]);
});
