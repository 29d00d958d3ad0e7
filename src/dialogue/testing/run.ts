import fc from 'fast-check';
import type { Actor, Circumstances, Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Decision } from '../decision.ts';
import type { Event, Opened } from '../event.ts';
import { evolve } from '../evolve.ts';
import { PHASES } from '../guide.ts';
import { type Dialogue, type SeatId, seatAt } from '../state.ts';
import { AS_SHOWN, anyActor, anyAnswer, anyCommand } from './arbitraries.ts';
import {
  agreed,
  agreement,
  by,
  counted,
  entered,
  facilitator,
  given,
  gone,
  guide,
  lockNow,
  newcomer,
  note,
  opened,
  openedAgain,
  proposed,
  seated,
  system,
  together,
} from './builders.ts';

export type Move = { readonly actor: Actor; readonly command: Command; readonly circumstances: Circumstances };
export type PlayedMove = Move & { readonly before: Dialogue; readonly decision: Decision; readonly dialogue: Dialogue };

export type Run = { readonly beginning: Beginning; readonly moves: readonly Move[] };
type Beginning = readonly [Opened, ...(readonly Event[])];

/** Two groups on phones, a shared device and a sheet, about to rate; one phone asks at the first, another has to choose. */
const aboutToRate: Beginning = [
  opened('phones', 'phones', 'table', 'paper'),
  ...seated(1, 1, 2, 3, 4, 5),
  ...seated(2, 6, 7, 8, 9),
  ...seated(3, 10),
  entered('exercise'),
  counted(5),
  counted(4, 2),
  { type: 'arrived', seat: 11, group: 1, key: 'key of 11' },
  { type: 'arrived', seat: 12, group: null, key: 'key of 12' },
];
const talking: Beginning = [
  ...aboutToRate,
  together(1, 1, 2, 3, 4, 5),
  together(2, 6, 7, 8, 9),
  ...agreed(2, 2, 3, 4, 5),
  { type: 'stepTaken', group: 2, step: 'discuss' },
  ...agreed(1, 3, 4),
  note(1, 1, 1),
  note(1, 2, 2),
  { type: 'noteKept', group: 1, note: { id: 3, question: 'why', text: 'said-kept-1-3.', seat: 2 } },
  { type: 'noteRemoved', group: 1, note: 3 },
  note(3, 10, 1),
  { type: 'penTaken', group: 1, seat: 1 },
  { type: 'penAsked', group: 1, seat: 2 },
];
const gathered: Beginning = [
  ...talking,
  { type: 'noteStarred', group: 1, note: 1, starred: true },
  { type: 'noteStarred', group: 1, note: 2, starred: true },
  entered('plenary'),
];
const closing: Beginning = [
  ...gathered,
  entered('closing'),
  proposed(1, 1),
  { type: 'agreementWritten', agreement: agreement(1) },
];
/** Before the exercise, when everybody chooses where to sit. */
const arriving: Beginning = [
  opened('phones', 'phones', 'table', 'paper'),
  ...seated(1, 1, 2, 3, 4, 5),
  ...seated(2, 6, 7, 8, 9),
];
/** A follow-up that goes through what was agreed last time. */
const again: Beginning = [
  openedAgain('phones', 'table'),
  ...seated(1, 1, 2, 3, 4, 5),
  ...seated(2, 6),
  entered('lastTime'),
  { type: 'outcomeSet', agreement: 1, outcome: 'done' },
  { type: 'outcomeDescribed', agreement: 1, text: 'said-outcome-1.' },
];
const alone: Beginning = [opened('phones'), ...seated(1, 1, 2, 3, 4, 5), entered('exercise'), counted(5)];

const oneMove = fc
  .record({
    actor: anyActor,
    command: anyCommand,
    isOwn: fc.boolean(),
    away: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
  })
  .map(({ actor, command, isOwn, away }) => [
    { actor, command: isOwn ? atOwnTable(actor, command) : command, circumstances: gone(...away) },
  ]);

const nextPhase = fc
  .constantFrom(...PHASES.slice(2))
  .map((phase) => [allowed(facilitator, { type: 'enterPhase', phase })]);

const wholeSheet = fc.record({ seat: fc.integer({ min: 1, max: 10 }), answers: sheetOf() }).map(fillIn);

/** Left to chance alone, hardly a group would ever have rated. */
const wholeGroup = fc
  .record({
    seats: fc.constantFrom([1, 2, 3, 4, 5], [6, 7, 8, 9]),
    sheets: fc.array(sheetOf(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ seats, sheets }) => seats.flatMap((seat, index) => fillIn({ seat, answers: sheets[index] ?? [] })));

/** A phone at the first two tables that sleeps is set aside by one beside it, and may come back. */
const phoneAside = fc
  .record({ seat: fc.integer({ min: 1, max: 9 }), isBack: fc.boolean() })
  .map(({ seat, isBack }): readonly Move[] => {
    const mate = seat === 5 ? 1 : seat === 9 ? 6 : seat + 1;
    const aside: Move = { ...allowed(by(mate), { type: 'setAside', seat }), circumstances: gone(seat) };
    return isBack ? [aside, allowed(by(seat), { type: 'comeBack' })] : [aside];
  });

/** Somebody goes on in another browser. */
const seatTakenOver = fc
  .integer({ min: 1, max: 12 })
  .map((seat): readonly Move[] => [
    allowed(by(seat), { type: 'offerSeat', ticket: `ticket of ${seat}` }),
    allowed(newcomer, { type: 'takeSeatOver', ticket: `ticket of ${seat}`, key: `newer key of ${seat}` }),
  ]);

/** Somebody leads besides for a while, and the links and the code are made anew. */
const keysChanged = fc.constant<readonly Move[]>(
  (
    [
      { type: 'addCoFacilitator', key: 'hash of another', kept: { screen: 'kept screen', result: 'kept result' } },
      {
        type: 'removeCoFacilitator',
        id: 1,
        renewed: [{ role: 'result', key: 'newer hash', plain: 'newer' }],
      },
      {
        type: 'renewKeys',
        renewed: [{ role: 'result', key: 'newest hash', plain: 'newest' }],
        kept: { screen: null, result: null },
      },
      { type: 'replaceCode', code: '23456789', replaced: null },
    ] as const
  ).map((command) => allowed(system, command)),
);

/** What people may do in an hour, one after the other, sense and nonsense. */
export const anyMoves: fc.Arbitrary<readonly Move[]> = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: oneMove },
      { weight: 5, arbitrary: wholeSheet },
      { weight: 2, arbitrary: wholeGroup },
      { weight: 2, arbitrary: phoneAside },
      { weight: 1, arbitrary: seatTakenOver },
      { weight: 1, arbitrary: keysChanged },
      { weight: 2, arbitrary: nextPhase },
    ),
    { maxLength: 100, size: 'max' },
  )
  .map((moves) => moves.flat());

/** From the middle of an hour on, or from near its end. */
export const anyRun = fc.record({
  beginning: fc.constantFrom(arriving, again, aboutToRate, talking, gathered, closing, alone),
  moves: anyMoves,
});

/** Each move of a run, with what came of it. */
export function played({ beginning: [first, ...rest], moves }: Run): readonly PlayedMove[] {
  return playedFrom(given(first, ...rest), moves);
}

export function playedFrom(dialogue: Dialogue, moves: readonly Move[]): readonly PlayedMove[] {
  let before = dialogue;
  return moves.map((asked) => {
    const move = { ...asked, command: asShown(before, asked) };
    const decision = decide(before, move.actor, move.command, move.circumstances);
    const next = 'events' in decision ? decision.events.reduce(evolve, before) : before;
    const step = { ...move, before, decision, dialogue: next };
    before = next;
    return step;
  });
}

/** A phone locks in the company that it shows. */
function asShown(dialogue: Dialogue, { actor, command }: Pick<Move, 'actor' | 'command'>): Command {
  const group = actor.role === 'seat' ? seatAt(dialogue, actor.seat)?.group : undefined;
  const isAsShown = command.type === 'lock' && command.companyRevision === AS_SHOWN;
  return isAsShown ? lockNow(dialogue, group ?? 0) : command;
}

/** Most people speak for their own group, and of their own seat. Nobody has moved far from where they first sat. */
function atOwnTable(actor: Actor, command: Command): Command {
  if (actor.role !== 'seat' || !('group' in command)) return command;
  if (command.type === 'move') return { ...command, seat: actor.seat };
  return { ...command, group: actor.seat <= 5 ? 1 : actor.seat <= 9 ? 2 : 3 };
}

function sheetOf(): fc.Arbitrary<readonly (number | 'unknown')[]> {
  return fc.array(anyAnswer, { minLength: guide.factors.length, maxLength: guide.factors.length });
}

function fillIn({ seat, answers }: { seat: SeatId; answers: readonly (number | 'unknown')[] }): readonly Move[] {
  const ratings = guide.factors.map((factor, index) =>
    allowed(by(seat), { type: 'rate', factor, answer: answers[index] ?? 'unknown' }),
  );
  return [...ratings, allowed(by(seat), { type: 'lock', companyRevision: AS_SHOWN })];
}

function allowed(actor: Actor, command: Command): Move {
  return { actor, command, circumstances: gone() };
}
