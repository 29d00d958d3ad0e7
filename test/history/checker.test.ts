import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Event } from '../../src/dialogue/event.ts';
import { anna, given, opened, seated } from '../../src/dialogue/testing/builders.ts';
import type { PostedCommand } from '../../src/http/schema.ts';
import { type Logged, violationsIn } from './checker.ts';
import type { CommandAnswer, History, Seen, Sent, Who } from './history.ts';
import { shownOf } from './shown.ts';

const who: Who = { role: 'seat', seat: anna };
const note = (id: number, text: string): Event => {
  return { type: 'noteWritten', group: 1, note: { id, question: 'why', text, starred: false, seat: anna } };
};
const [first, second] = [note(1, 'first'), note(2, 'second')];
const log = logOf(['open', opened('table')], ['join', ...seated(1, anna)], ['a', first], ['b', second]);

function logOf(...commands: readonly (readonly [string, ...Event[]])[]): readonly Logged[] {
  const entries = commands.flatMap(([command, ...events]) => events.map((event) => ({ command, event })));
  return entries.map((entry, index) => ({ seq: index + 1, ...entry }));
}

function sent(id: string, ...answers: readonly CommandAnswer[]): Sent {
  return { id, who, command: { type: 'addNote', group: 1, question: 'why', text: id }, answers };
}

/** What anna is shown when these things have happened at her table. */
function saw(seq: number, ...events: readonly Event[]): Seen {
  const shown = shownOf(given(opened('table'), ...seated(1, anna), ...events), who);
  if (!shown) throw new Error('anna is not there');
  return { who, connection: 1, seq, shown };
}

const good: History = {
  sent: [sent('a', { seq: 3 }), sent('b', { seq: 4 }, { seq: 4 }), sent('c', { refusal: 'wrong-step' }), sent('d')],
  seen: [saw(2), saw(3, first), saw(4, first, second)],
};

test('finds nothing wrong where nothing is', () => {
  assert.deepEqual(violationsIn(good, log), []);
});

test('finds a command that was acknowledged and lost', () => {
  const lost = violationsIn({ ...good, seen: [] }, log.slice(0, 3));
  assert.match(lost.join(), /^addNote b was acknowledged at 4 and is lost$/);
});

test('finds one that was done twice, also side by side', () => {
  const apart = logOf(['open', opened('table')], ['a', first], ['b', second], ['a', note(3, 'first')]);
  assert.match(
    violationsIn({ sent: [sent('a', { seq: 4 })], seen: [] }, apart).join(),
    /a was done more than once, at 2, 4/,
  );
  const together = logOf(['open', opened('table')], ['a', first, note(2, 'first')]);
  assert.match(violationsIn({ sent: [sent('a')], seen: [] }, together).join(), /a was done more than once, at 2, 3/);
});

test('takes a command that does two things for one that is done once', () => {
  const pen: Event = { type: 'penTaken', group: 1, seat: anna };
  const both = logOf(['open', opened('table')], ['a', pen, { type: 'focusSet', group: 1, factors: [] }]);
  assert.deepEqual(violationsIn({ sent: [sent('a', { seq: 3 })], seen: [] }, both), []);
});

test('finds one that was refused and done, and one that was answered in two ways', () => {
  const refused = violationsIn({ sent: [sent('a', { refusal: 'pen-is-held' })], seen: [] }, log);
  assert.match(refused.join(), /a was refused and is in the log at 3/);
  const torn = violationsIn({ sent: [sent('a', { seq: 3 }, { refusal: 'pen-is-held' })], seen: [] }, log);
  assert.match(torn.join(), /a was answered .*3.*then .*pen-is-held/);
});

test('finds one that was acknowledged before it was in the log', () => {
  const early = violationsIn({ sent: [sent('b', { seq: 3 })], seen: [] }, log);
  assert.match(early.join(), /b was acknowledged at 3 and is in the log at 4/);
});

test('takes it that nothing came of a command only where what it asked for was so', () => {
  const help = (wanted: boolean): Sent => {
    const command: PostedCommand = { type: 'setHelp', group: 1, wanted };
    return { id: 'h', who, command, answers: [{ seq: 3 }] };
  };
  assert.deepEqual(violationsIn({ sent: [help(false)], seen: [] }, log), []);
  assert.match(violationsIn({ sent: [help(true)], seen: [] }, log).join(), /h was acknowledged at 3 and is lost/);
});

test('finds a view that goes back, and lets somebody who came back see what they saw before', () => {
  const back = violationsIn({ sent: [], seen: [saw(3, first), saw(2)] }, log);
  assert.match(back.join(), /seat 1, connection 1 saw 2 after 3/);
  const anew = violationsIn({ sent: [], seen: [saw(3, first), { ...saw(2), connection: 2 }] }, log);
  assert.deepEqual(anew, []);
});

test('finds a view of another order, one that lacks what was done by then, and one of what never was', () => {
  const reordered = [note(1, 'second'), note(2, 'first')];
  for (const wrong of [saw(4, ...reordered), saw(4, first), saw(5, first, second)])
    assert.match(violationsIn({ sent: [], seen: [wrong] }, log).join(), /^seat 1 saw at \d .* where the log says/);
});

test('finds a hole in the log', () => {
  assert.match(violationsIn({ sent: [], seen: [] }, log.slice(1)).join(), /entry 1 of the log has seq 2/);
});
