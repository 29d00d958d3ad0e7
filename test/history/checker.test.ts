import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../src/dialogue/event.ts';
import { opened } from '../../src/dialogue/testing/hour.ts';
import { type Logged, violationsIn } from './checker.ts';
import type { History, Seen, Sent } from './history.ts';

const note = (id: number, text: string): Event => ({
  type: 'noteWritten',
  group: 1,
  note: { id, question: 'why', text, starred: false, seat: 1 },
});
const log: readonly Logged[] = [
  { seq: 1, command: 'open', event: opened('table') },
  { seq: 2, command: 'a', event: note(1, 'first') },
  { seq: 3, command: 'b', event: note(2, 'second') },
];
const sent = (id: string, ...answers: Sent['answers']): Sent => {
  return { id, group: 1, wish: { type: 'addNote', group: 1, question: 'why', text: id }, answers };
};
const saw = (seq: number, ...texts: readonly string[]): Seen => ({
  group: 1,
  client: 'anna',
  connection: 1,
  seq,
  table: {
    notes: texts.map((text, index) => ({ id: index + 1, text, starred: false })),
    scores: [null, null, null, null],
    wantsHelp: false,
  },
});
const good: History = {
  sent: [sent('a', { seq: 2 }), sent('b', { seq: 3 }), sent('c', { refusal: 'too-much-text' }), sent('d')],
  seen: [saw(1), saw(2, 'first'), saw(3, 'first', 'second')],
};

test('finds nothing wrong where nothing is', () => {
  assert.deepEqual(violationsIn(good, log), []);
});

test('finds a command that was acknowledged and lost', () => {
  assert.match(violationsIn({ ...good, seen: [] }, log.slice(0, 2)).join(), /b was acknowledged at 3 and is lost/);
});

test('finds one that was done twice', () => {
  const twice = [...log, { seq: 4, command: 'a', event: note(3, 'first') }];
  assert.match(violationsIn(good, twice).join(), /a was done 2 times, at 2, 4/);
});

test('finds one that was refused and done, and one that was answered in two ways', () => {
  const refused = { sent: [sent('a', { refusal: 'pen-is-held' })], seen: [] };
  assert.match(violationsIn(refused, log).join(), /a was refused and is in the log at 2/);
  const torn = { sent: [sent('a', { seq: 2 }, { refusal: 'pen-is-held' })], seen: [] };
  assert.match(violationsIn(torn, log).join(), /a was answered .*2.*then .*pen-is-held/);
});

test('finds one that was acknowledged before it was in the log', () => {
  assert.match(violationsIn({ sent: [sent('b', { seq: 2 })], seen: [] }, log).join(), /acknowledged at 2 .* log at 3/);
});

test('finds a view that goes back, one of another order, and one that lacks what was acknowledged', () => {
  assert.match(violationsIn({ sent: [], seen: [saw(2, 'first'), saw(1)] }, log).join(), /saw 1 after 2/);
  assert.match(violationsIn({ sent: [], seen: [saw(3, 'second', 'first')] }, log).join(), /anna saw at 3/);
  assert.match(violationsIn({ sent: [], seen: [saw(3, 'first')] }, log).join(), /anna saw at 3/);
});

test('finds a hole in the log', () => {
  assert.match(violationsIn({ sent: [], seen: [] }, log.slice(1)).join(), /entry 1 of the log has seq 2/);
});
