import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../clock/testing/clock.ts';
import { budgets, maxEntries } from './budget.ts';

const HOUR_MS = 60 * 60_000;
const SEAT = { role: 'seat', seat: 1 } as const;

function room(seats: number, groups: number, seq = 0, answered: readonly string[] = []) {
  const dialogue = { seats: Array(seats).fill(undefined), groups: Array(groups).fill(undefined) };
  return { id: '12345678', seq, dialogue, hasAnswered: (command: string) => answered.includes(command) };
}

test('a person who taps every two seconds for two hours is never told that it is enough', async () => {
  const clock = testClock();
  const whyNoMore = budgets(clock);
  for (let tap = 0; tap < 3_600; tap += 1) {
    assert.equal(whyNoMore(room(5, 1), SEAT, `tap ${tap}`), undefined);
    await clock.pass(2_000);
  }
});

test('a seat that sends without pause is stopped, and no other; an hour later it may go on, slowly', async () => {
  const clock = testClock();
  const whyNoMore = budgets(clock);
  const sent = (count: number) =>
    Array.from({ length: count }, (_, tap) => whyNoMore(room(5, 1), SEAT, `tap ${tap}`)).filter((why) => !why).length;
  assert.equal(sent(10_000), 500);
  assert.equal(whyNoMore(room(5, 1), SEAT, 'one more'), 'seat-used-up');
  assert.equal(whyNoMore(room(5, 1), { role: 'seat', seat: 2 }, 'another'), undefined);
  assert.equal(whyNoMore(room(5, 1, 0, ['a copy']), SEAT, 'a copy'), undefined, 'it is known what came of it');
  await clock.pass(HOUR_MS);
  assert.equal(sent(10_000), 500);
});

test('whoever waits at the door asks twenty times, then once a minute, and leaves half of it all to those at tables', async () => {
  const clock = testClock();
  const whyNoMore = budgets(clock);
  const waiting = { key: 'key', group: null, asks: 1 } as const;
  const withWaiting = (seq: number) => {
    const { dialogue, ...rest } = room(5, 1, seq);
    return { ...rest, dialogue: { ...dialogue, seats: [waiting, ...dialogue.seats.slice(1)] } };
  };
  const sent = () => Array.from({ length: 100 }, (_, tap) => whyNoMore(withWaiting(0), SEAT, `tap ${tap}`));
  assert.equal(sent().filter((why) => !why).length, 20);
  await clock.pass(60_000);
  assert.equal(sent().filter((why) => !why).length, 1);
  await clock.pass(HOUR_MS);
  const half = maxEntries(room(5, 1).dialogue) / 2;
  assert.equal(whyNoMore(withWaiting(half), SEAT, 'asks'), 'dialogue-used-up');
  assert.equal(whyNoMore(withWaiting(half), { role: 'seat', seat: 2 }, 'sits'), undefined);
});

test('a dialogue that is full takes no more of anybody but the facilitator, who can end it', () => {
  const whyNoMore = budgets(testClock());
  const facilitator = { role: 'facilitator' } as const;
  const most = maxEntries(room(5, 1).dialogue);
  assert.equal(whyNoMore(room(5, 1, most - 1), SEAT, 'last'), undefined);
  assert.equal(whyNoMore(room(5, 1, most), SEAT, 'next'), 'dialogue-used-up');
  assert.equal(whyNoMore(room(5, 1, most), facilitator, 'next'), undefined);
  assert.equal(whyNoMore(room(5, 1, most + 5_000), facilitator, 'next'), 'dialogue-used-up');
});

test('a day of 500 people at 100 tables is far from it, and strangers who come and go do not make it more', () => {
  const aTapAMinuteForEightHours = 500 * 8 * 60;
  assert.ok(maxEntries(room(500, 100).dialogue) > aTapAMinuteForEightHours);
  assert.equal(maxEntries(room(100_000, 1).dialogue), 25_000);
  assert.equal(maxEntries(room(1_000_000, 2_500).dialogue), 1_500_000);
});
