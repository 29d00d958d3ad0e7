import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { fc } from '../../test/property.ts';
import type { Circumstances } from './command.ts';
import { decide } from './decide.ts';
import { type Audience, affectedBy, EFFECTS, erases, subjectOf } from './effects.ts';
import type { Event, Opened } from './event.ts';
import { evolve } from './evolve.ts';
import { type Dialogue, groupAt, groupsOf, type SeatId, seatAt } from './state.ts';
import { oneOfEach } from './testing/arbitraries.ts';
import {
  allHere,
  anna,
  bo,
  by,
  carl,
  dorte,
  entered,
  facilitator,
  given,
  gone,
  guide,
  locked,
  newcomer,
  note,
  opened,
  seated,
  system,
} from './testing/builders.ts';
import { anyMoves, anyRun, played, playedFrom, type Run } from './testing/run.ts';
import { everyView } from './testing/views.ts';

type Remembered = { readonly subject: string | null; readonly event: Event };
const blank: readonly Remembered[] = [];
const everyActor = [facilitator, newcomer, system, ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(by)];
const anyAbsent = fc.subarray([anna, bo, 6, 10]);

test('whoever is not touched by what happened is shown nothing new, whatever it was', () => {
  const happened = new Set<string>();
  fc.assert(
    fc.property(anyRun, oneOfEach, anyAbsent, (run, commands, absent) => {
      const before = endOf(run);
      const tried = commands.flatMap((command) =>
        everyActor.map((actor) => ({ before, decision: decide(before, actor, command, allHere) })),
      );
      for (const { before, decision } of [...played(run), ...tried]) {
        const events = 'events' in decision ? decision.events : [];
        for (const { type } of events) happened.add(type);
        assert.deepEqual(leftOutAfter(events, before, gone(...absent)), [], JSON.stringify(events));
      }
    }),
    { numRuns: 600 },
  );
  const never = Object.keys(EFFECTS).filter((type) => !happened.has(type));
  assert.deepEqual(never, ['opened', 'erased', 'codeOf'], 'an event that never happened has shown nothing');
});

test('whoever is not touched by all that was stored together is shown nothing new', () => {
  fc.assert(
    fc.property(anyRun, fc.integer({ min: 2, max: 6 }), anyAbsent, (run, together, absent) => {
      const happened = played(run).flatMap(({ decision }) => ('events' in decision ? decision.events : []));
      let before = given(...run.beginning);
      for (let index = 0; index < happened.length; index += together) {
        const events = happened.slice(index, index + together);
        assert.deepEqual(leftOutAfter(events, before, gone(...absent)), [], JSON.stringify(events));
        before = events.reduce(evolve, before);
      }
    }),
  );
});

test('the log knows no rating once it has opened, been dropped or left with its seat', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      let log = run.beginning.reduce(remember, blank);
      for (const { decision, dialogue } of played(run)) {
        if ('events' in decision) log = decision.events.reduce(remember, log);
        const unopened = groupsOf(dialogue).flatMap(({ talk }) =>
          talk.step === 'rate' ? [...talk.sheets.keys(), ...talk.revealVotes] : [],
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
      const there = wordsIn(endOf(run));
      for (const word of wordsIn(log)) assert.ok(there.includes(word), `${word} has been taken back`);
    }),
  );
});

test('the log knows nobody who proposed or supported anything once the dialogue has ended', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const ends = {
        actor: facilitator,
        command: { type: 'enterPhase', phase: 'ended' },
        circumstances: allHere,
      } as const;
      const ended = { ...run, moves: [...run.moves, ends] };
      const said = logOf(ended).filter(({ type }) => type === 'proposalSupported' || type === 'proposalMade');
      if (endOf(ended).phase === 'ended') assert.doesNotMatch(JSON.stringify(said), /"seat":\d/);
    }),
  );
});

test('after all that was taken back, the log still folds to the room as it is', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const [first, ...rest] = logOf(run);
      assert.equal(first?.type, 'opened');
      assert.deepEqual(given(first as Opened, ...rest), endOf(run));
    }),
  );
});

test('a log without its pictures folds to the same, whatever happened at the tables since they opened', () => {
  const happens = (before: Dialogue, log: readonly Remembered[], events: readonly Event[]) =>
    [events.reduce(evolve, before), events.reduce(remember, log)] as const;
  fc.assert(
    fc.property(anyRun, anyMoves, (run, moves) => {
      const opening: readonly Event[] = [1, 2].flatMap((group) => [
        { type: 'ratingsOpened', group, seats: groupAt(given(...run.beginning), group)?.seats ?? [] },
        { type: 'revealed', group, counts: guide.factors.map(() => ({ shown: 'nothing' })) },
      ]);
      const first = run.beginning.reduce(remember, blank);
      let [dialogue, log] = happens(given(...run.beginning), first, opening);
      for (const { decision } of playedFrom(dialogue, moves))
        if ('events' in decision) [dialogue, log] = happens(dialogue, log, decision.events);
      const silent = decide(dialogue, system, { type: 'eraseRatings', silentSince: 0 }, allHere);
      if ('events' in silent) [dialogue, log] = happens(dialogue, log, silent.events);
      const [opened, ...rest] = log.map(({ event }) => event);
      assert.deepEqual(given(opened as Opened, ...rest), dialogue);
    }),
  );
});

test('an opened group leaves behind what opened, and neither who rated nor who locked or voted', () => {
  const four = [anna, bo, carl, dorte];
  const sheets = four.flatMap((seat) => locked(seat, [3, 3, 3, 3]));
  const votes = four.map((seat) => ({ type: 'revealVoted', group: 1, seat }) as const);
  const log = [opened('phones'), ...seated(1, ...four), entered('exercise'), ...sheets, ...votes];
  const counts = guide.factors.map(() => ({ shown: 'dots', counts: [0, 0, 4, 0, 0] }) as const);
  const opening = [
    { type: 'ratingsOpened', group: 1, seats: four },
    { type: 'revealed', group: 1, counts },
  ] as const;
  const kept = [...log, ...opening].reduce(remember, blank);
  const types = kept.slice(6).map(({ event }) => event.type);
  assert.deepEqual(types, [...[...sheets, ...votes].map(() => 'erased'), 'ratingsOpened', 'revealed']);
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

/** Who is shown something new after `events`, and is not said to be touched by them. */
function leftOutAfter(events: readonly Event[], before: Dialogue, circumstances: Circumstances): readonly string[] {
  if (events.length === 0) return [];
  const after = events.reduce(evolve, before);
  const touched = new Set(affectedBy(events, after).flatMap((audience) => namesOf(audience, after)));
  const [shownBefore, shownAfter] = [shownIn(before, circumstances), shownIn(after, circumstances)];
  return [...shownAfter.keys()].filter((name) => {
    const wasThere = shownBefore.has(name) && !touched.has(name);
    return wasThere && !isDeepStrictEqual(shownBefore.get(name), shownAfter.get(name));
  });
}

/** What everybody who may follow the dialogue is shown, by name. */
function shownIn(dialogue: Dialogue, circumstances: Circumstances): ReadonlyMap<string, unknown> {
  const { facilitator, screen, result, tables, seats } = everyView(dialogue, circumstances);
  const tableOf = (seat: SeatId) => tables.find((table) => table?.group.number === seatAt(dialogue, seat)?.group);
  const phones = [...seats].map(([seat, me]) => [`seat ${seat}`, { table: tableOf(seat), me }] as const);
  return new Map<string, unknown>([...Object.entries({ facilitator, screen, result }), ...phones]);
}

function namesOf(audience: Audience, dialogue: Dialogue): readonly string[] {
  if (audience === 'waiting')
    return dialogue.seats.flatMap((seat, index) => (seat?.group === null ? `seat ${index + 1}` : []));
  if (audience !== 'tables' && typeof audience === 'string') return [audience];
  if (audience !== 'tables' && 'seat' in audience) return [`seat ${audience.seat}`];
  const groups = audience === 'tables' ? groupsOf(dialogue) : (groupAt(dialogue, audience.table) ?? []);
  return [groups].flat().flatMap(({ seats }) => seats.map((seat) => `seat ${seat}`));
}

/** What a log does with each event: see log/. */
function remember(log: readonly Remembered[], event: Event): readonly Remembered[] {
  const erased = erases(event);
  const rest = log.map(
    (row): Remembered =>
      row.subject !== null && erased.includes(row.subject) ? { subject: null, event: { type: 'erased' } } : row,
  );
  return [...rest, { subject: subjectOf(event), event }];
}

function endOf(run: Run): Dialogue {
  return played(run).at(-1)?.dialogue ?? given(...run.beginning);
}

function logOf(run: Run): readonly Event[] {
  const happened = played(run).flatMap(({ decision }) => ('events' in decision ? decision.events : []));
  return [...run.beginning, ...happened].reduce(remember, blank).map(({ event }) => event);
}

/** Those of whom the log still knows that they rated, locked or voted. */
function ratersIn(log: readonly Remembered[]): readonly number[] {
  return log.flatMap(({ event }) =>
    event.type === 'rated' || event.type === 'locked' || event.type === 'unlocked' || event.type === 'revealVoted'
      ? [event.seat]
      : [],
  );
}

/** What people wrote in a run, wherever it stands. */
function wordsIn(value: unknown): readonly string[] {
  return JSON.stringify(value).match(/said-[\w-]+\./g) ?? [];
}

test('a page’s key that was made anew is in the log no more', () => {
  const kept = (key: string) => ({ type: 'keyKept', role: 'screen', key }) as const;
  const log = [
    opened('phones'),
    kept('the old one'),
    { type: 'keyKept', role: 'result', key: 'another' } as const,
    kept('the new one'),
  ];
  const left = JSON.stringify(log.reduce(remember, blank));
  assert.doesNotMatch(left, /the old one/);
  assert.match(left, /another.*the new one/);
});
