import fc from 'fast-check';
import type { Actor, Circumstances, Command } from '../command.ts';
import { decide } from '../decide.ts';
import { evolve } from '../evolve.ts';
import { PHASES } from '../guide.ts';
import type { Decision } from '../refusal.ts';
import type { Dialogue, SeatId } from '../state.ts';
import { anyActor, anyAnswer, anyCommand } from './anything.ts';
import { by, entered, facilitator, given, gone, guide, opened, seated } from './hour.ts';

export type Move = { readonly actor: Actor; readonly command: Command; readonly circumstances: Circumstances };
export type Step = Move & { readonly before: Dialogue; readonly decision: Decision; readonly dialogue: Dialogue };

/** Two groups on phones, a shared device and a sheet, in the middle of the exercise. */
export const inFullSwing = [
  opened('phones', 'phones', 'table', 'paper'),
  ...seated(1, 1, 2, 3, 4, 5),
  ...seated(2, 6, 7, 8, 9),
  ...seated(3, 10),
  entered('exercise'),
] as const;

const oneMove = fc
  .record({
    actor: anyActor,
    command: anyCommand,
    away: fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 3 }),
  })
  .map(({ actor, command, away }) => [{ actor, command, circumstances: gone(...away) }]);

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

/** What people may do in an hour, one after the other: sense and nonsense. */
export const anyMoves: fc.Arbitrary<readonly Move[]> = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: oneMove },
      { weight: 5, arbitrary: wholeSheet },
      { weight: 2, arbitrary: wholeGroup },
      { weight: 3, arbitrary: nextPhase },
    ),
    { maxLength: 100, size: 'max' },
  )
  .map((moves) => moves.flat());

/** Each move from `dialogue` on, with what came of it. */
export function played(dialogue: Dialogue, moves: readonly Move[]): readonly Step[] {
  let before = dialogue;
  return moves.map((move) => {
    const decision = decide(before, move.actor, move.command, move.circumstances);
    const next = 'events' in decision ? decision.events.reduce(evolve, before) : before;
    const step = { ...move, before, decision, dialogue: next };
    before = next;
    return step;
  });
}

/** The middle of the exercise. */
export function swing(): Dialogue {
  const [first, ...rest] = inFullSwing;
  return given(first, ...rest);
}

function sheetOf(): fc.Arbitrary<readonly (number | 'unknown')[]> {
  return fc.array(anyAnswer, { minLength: guide.factors.length, maxLength: guide.factors.length });
}

function fillIn({ seat, answers }: { seat: SeatId; answers: readonly (number | 'unknown')[] }): readonly Move[] {
  const ratings = guide.factors.map((factor, index) =>
    allowed(by(seat), { type: 'rate', factor, answer: answers[index] ?? 'unknown' }),
  );
  return [...ratings, allowed(by(seat), { type: 'lock' })];
}

function allowed(actor: Actor, command: Command): Move {
  return { actor, command, circumstances: gone() };
}
