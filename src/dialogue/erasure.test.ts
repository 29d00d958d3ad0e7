import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { erases, subjectOf } from './erasure.ts';
import type { Event, Opened } from './event.ts';
import { groupsOf } from './state.ts';
import { anna, bo, carl, dorte, entered, given, guide, locked, note, opened, seated } from './testing/builders.ts';
import { anyRun, played } from './testing/run.ts';

type Remembered = { readonly about: string | null; readonly event: Event };
const blank: readonly Remembered[] = [];

test('the log knows no rating once it has opened, been dropped or left with its seat', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      let log = run.beginning.reduce(remember, blank);
      for (const { decision, dialogue } of played(run)) {
        if ('events' in decision) log = decision.events.reduce(remember, log);
        const unopened = groupsOf(dialogue).flatMap(({ talk }) =>
          talk.step === 'rate' ? [...talk.sheets.keys()] : [],
        );
        for (const seat of ratersIn(log)) assert.ok(unopened.includes(seat), `what seat ${seat} rated is still there`);
      }
    }),
  );
});

test('the log knows no word that nobody can see any more', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const log = logOf(run);
      const there = wordsIn(played(run).at(-1)?.dialogue ?? given(...run.beginning));
      for (const word of wordsIn(log)) assert.ok(there.includes(word), `${word} has been taken back`);
    }),
  );
});

test('after all that was taken back, the log still folds to the room as it is', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const [first, ...rest] = logOf(run);
      assert.equal(first?.type, 'opened');
      assert.deepEqual(given(first as Opened, ...rest), played(run).at(-1)?.dialogue ?? given(...run.beginning));
    }),
  );
});

test('an opened group leaves only counts behind', () => {
  const three = [anna, bo, carl].flatMap((seat) => locked(seat, [3, 3, 3, 3]));
  const log = [opened('phones'), ...seated(1, anna, bo, carl, dorte), entered('exercise'), ...three];
  const counts = guide.factors.map(() => [0, 0, 3, 0, 0]);
  const kept = [...log, { type: 'revealed', group: 1, seats: [anna, bo, carl, dorte], counts } as const].reduce(
    remember,
    [],
  );
  assert.equal(kept.filter(({ event }) => event.type === 'rated').length, 0);
  assert.equal(kept.filter(({ event }) => event.type === 'erased').length, three.length - 3);
});

test('an edited note is kept as it reads now, and only that', () => {
  const second: Event = {
    type: 'noteWritten',
    group: 1,
    note: { id: 1, question: 'why', text: 'now', starred: true, seat: anna },
  };
  const log = [opened('phones'), note(1, anna, 1), note(1, bo, 2), second].reduce(remember, blank);
  assert.deepEqual(
    log.map(({ event }) => event.type),
    ['opened', 'erased', 'noteWritten', 'noteWritten'],
  );
});

/** What a log does with each event: see log/. */
function remember(log: readonly Remembered[], event: Event): readonly Remembered[] {
  const gone = erases(event);
  const rest = log.map(
    (row): Remembered =>
      row.about !== null && gone.includes(row.about) ? { about: null, event: { type: 'erased' } } : row,
  );
  return [...rest, { about: subjectOf(event), event }];
}

function logOf(run: Parameters<typeof played>[0]): readonly Event[] {
  const happened = played(run).flatMap(({ decision }) => ('events' in decision ? decision.events : []));
  return [...run.beginning, ...happened].reduce(remember, blank).map(({ event }) => event);
}

function ratersIn(log: readonly Remembered[]): readonly number[] {
  return log.flatMap(({ event }) => (event.type === 'rated' ? [event.seat] : []));
}

/** What people wrote in a run, wherever it stands. */
function wordsIn(value: unknown): readonly string[] {
  return JSON.stringify(value).match(/said-[\w-]+\./g) ?? [];
}
