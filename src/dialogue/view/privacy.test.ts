import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../../test/property.ts';
import { type Dialogue, type Group, groupAt, groupsOf, type SeatId, seatAt } from '../state.ts';
import { anyAnswer } from '../testing/arbitraries.ts';
import { carl, counted, entered, given, guide, locked, opened, rated, seated } from '../testing/builders.ts';
import { anyRun, type PlayedMove, played, type Run } from '../testing/run.ts';
import { everyView } from '../testing/views.ts';

type Sheet = readonly (number | 'unknown')[];

const SEATS = 14;
const anySheet: fc.Arbitrary<Sheet> = fc.array(anyAnswer, {
  minLength: guide.factors.length,
  maxLength: guide.factors.length,
});
/** What each seat would answer, whenever it is asked. */
const anySheets = fc.array(anySheet, { minLength: SEATS, maxLength: SEATS });
const anyTwo = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 2 });

test('what everybody outside a table is shown is the same whatever is rated at it', () => {
  fc.assert(
    fc.property(anyRun, anySheets, anySheets, (run, sheets, others) => {
      const twins = played(answering(run, others));
      for (const [index, step] of played(answering(run, sheets)).entries()) {
        const twin = twins[index];
        assert.ok(twin);
        assert.deepEqual(outcomeOf(twin), outcomeOf(step));
        if (step.dialogue !== step.before) assert.deepEqual(outside(twin.dialogue), outside(step.dialogue));
      }
    }),
  );
});

test('until a table opens its ratings, it is shown the same whatever is rated at it', () => {
  fc.assert(
    fc.property(anyRun, anySheets, anySheets, (run, sheets, others) => {
      const twins = played(answering(run, others));
      for (const [index, { dialogue, before }] of played(answering(run, sheets)).entries()) {
        const twin = twins[index]?.dialogue;
        assert.ok(twin);
        if (dialogue === before) continue;
        const unopened = groupsOf(dialogue).filter(({ talk }) => talk.step === 'rate');
        for (const { number } of unopened) assert.deepEqual(atTable(twin, number), atTable(dialogue, number));
      }
    }),
  );
});

test('when it opens them, and ever after, it is shown the same whoever of those who had locked rated what', () => {
  let openings = 0;
  fc.assert(
    fc.property(anyRun, anySheets, anyTwo, (run, sheets, [one = 1, other = 2]) => {
      const twins = played(answering(run, swapped(sheets, one, other)));
      const unlike = new Set<number>();
      for (const [index, step] of played(answering(run, sheets)).entries()) {
        const opened = openedBy(step);
        openings += opened.length;
        // Of one of the two alone, another multiset of ratings has opened there.
        for (const group of opened) if (isOneOf(lockedAt(step, group), one, other)) unlike.add(group.number);
        const alike = groupsOf(changedBy(step)).filter(({ number }) => !unlike.has(number));
        const tables = (dialogue: Dialogue) => alike.map(({ number }) => atTable(dialogue, number, [one, other]));
        assert.deepEqual(twins[index] && tables(twins[index].dialogue), tables(step.dialogue));
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(openings > 20, `${openings} tables have opened`);
});

test('who had not locked is not among the opened', () => {
  const table = [opened('phones'), ...seated(1, 1, 2, 3, 4, 5), entered('exercise'), counted(5)] as const;
  fc.assert(
    fc.property(anySheets, anySheet, anySheet, (sheets, one, other) => {
      const openedWith = (late: Sheet) => {
        const four = [1, 2, 3, 4].flatMap((seat) => locked(seat, sheets[seat] ?? []));
        const votes = [1, 2].map((seat) => ({ type: 'revealVoted', group: 1, seat }) as const);
        const closed = { type: 'companyClosed', group: 1, seats: [1, 2, 3, 4, 5] } as const;
        const beginning = [...table, closed, ...four, ...votes, ...rated(5, late)] as const;
        const third = { actor: { role: 'seat', seat: 3 }, command: { type: 'reveal', group: 1 } } as const;
        const circumstances = { now: 0, isGone: () => false };
        return played({ beginning, moves: [{ ...third, circumstances }] })[0]?.dialogue;
      };
      const [opening, twin] = [openedWith(one), openedWith(other)];
      assert.ok(opening && twin);
      assert.equal(groupAt(opening, 1)?.talk.step, 'compare');
      assert.deepEqual(everyView(twin), everyView(opening));
    }),
  );
});

test('a seat sees its own ratings until they open, and then no more than the others', () => {
  const table = [opened('phones'), ...seated(1, 1, 2, 3), entered('exercise'), counted(3)] as const;
  const sheet: Sheet = [1, 2, 'unknown', 5];
  const before = given(...table, ...rated(carl, sheet));
  const view = everyView(before).seats.get(carl);
  assert.ok(view && 'sheet' in view);
  assert.deepEqual(view.sheet, sheet);
  const counts = guide.factors.map(() => ({ shown: 'words', consensus: 'agree' }) as const);
  const after = everyView(given(...table, { type: 'revealed', group: 1, counts })).seats.get(carl);
  assert.deepEqual(after && 'sheet' in after && after.sheet, [null, null, null, null]);
});

/** The run in which each seat answers from its own sheet. */
function answering({ beginning, moves }: Run, sheets: readonly Sheet[]): Run {
  return {
    beginning,
    moves: moves.map((move) => {
      const { actor, command } = move;
      if (actor.role !== 'seat' || command.type !== 'rate' || !isAnswer(command.answer)) return move;
      const answers = new Map<string, number | 'unknown'>(
        guide.factors.map((factor, axis) => [factor, sheets[actor.seat]?.[axis] ?? 'unknown']),
      );
      return { ...move, command: { ...command, answer: answers.get(command.factor) ?? 'unknown' } };
    }),
  };
}

function isAnswer(answer: number | 'unknown'): boolean {
  return answer === 'unknown' || [1, 2, 3, 4, 5].includes(answer);
}

function swapped(sheets: readonly Sheet[], one: SeatId, other: SeatId): readonly Sheet[] {
  const [first = [], second = []] = [sheets[one], sheets[other]];
  return sheets.with(one, second).with(other, first);
}

/** What came of a command, as its sender is told. */
function outcomeOf({ decision }: PlayedMove): unknown {
  return 'refusal' in decision ? decision : decision.events.map(({ type }) => type);
}

/** What leaves a dialogue, except to the phones of its tables. */
function outside(dialogue: Dialogue): unknown {
  const { tables, seats, ...shared } = everyView(dialogue);
  const waiting = [...seats].filter(([seat]) => seatAt(dialogue, seat)?.group === null);
  return { ...shared, waiting };
}

/** What the phones of a table are shown, without what is there for each alone about its own sheet. */
function atTable(dialogue: Dialogue, number: number, without: readonly SeatId[] = []): unknown {
  const { tables, seats } = everyView(dialogue);
  const group = groupAt(dialogue, number);
  const own = group?.seats.filter((seat) => !without.includes(seat)).map((seat) => withoutSheet(seats.get(seat)));
  return { table: tables.find((table) => table?.group.number === number), own };
}

function withoutSheet(view: object | undefined): unknown {
  return { ...view, sheet: undefined };
}

function isOneOf(seats: readonly SeatId[], one: SeatId, other: SeatId): boolean {
  return seats.includes(one) !== seats.includes(other);
}

/** What a command has made another; nothing when it has not. */
function changedBy({ before, dialogue }: PlayedMove): Dialogue {
  return dialogue === before ? { ...dialogue, groups: [] } : dialogue;
}

/** The groups, as they were before, that opened what they had rated. */
function openedBy({ before, decision }: PlayedMove): readonly Group[] {
  const events = 'events' in decision ? decision.events : [];
  return events.flatMap((event) => (event.type === 'revealed' ? (groupAt(before, event.group) ?? []) : []));
}

/** Those whose ratings opened, among them who locked just then. */
function lockedAt({ decision }: PlayedMove, { talk }: Group): readonly SeatId[] {
  const before = talk.step === 'rate' ? [...talk.sheets].flatMap(([seat, { locked }]) => (locked ? seat : [])) : [];
  const now =
    'events' in decision ? decision.events.flatMap((event) => (event.type === 'locked' ? event.seat : [])) : [];
  return [...before, ...now];
}
