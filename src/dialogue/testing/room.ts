import { competenceModel } from '../../content/competence-model/guide.ts';
import type { Actor, Circumstances, Command } from '../command.ts';
import { decide } from '../decide.ts';
import type { Event, Opened } from '../event.ts';
import { dialogueFrom, evolve } from '../evolve.ts';
import type { Phase, Way } from '../guide.ts';
import { PHASES } from '../guide.ts';
import type { Decision } from '../refusal.ts';
import type { Dialogue } from '../state.ts';

export const facilitator: Actor = { role: 'facilitator' };
export const seat = (number: number): Actor => ({ role: 'seat', seat: number });
/** Everybody is in contact, and no time has passed. */
export const calm: Circumstances = { now: 0, isGone: () => false };

export const opened = (...ways: readonly Way[]): Opened => ({
  type: 'opened',
  at: 0,
  title: 'Afdeling B',
  guide: competenceModel,
  minutes: competenceModel.minutes,
  ways,
  keys: { facilitator: 'f', screen: 's', result: 'r' },
});

export type Done = readonly [Actor, Command];

/** What is so after all of this was asked for and granted; throws when something was refused. */
export function after(dialogue: Dialogue, ...done: readonly Done[]): Dialogue {
  return done.reduce((now, [actor, command]) => {
    const decision = decide(now, actor, command, calm);
    if ('refusal' in decision) throw new Error(`${command.type} was refused: ${decision.refusal}`);
    return decision.events.reduce(evolve, now);
  }, dialogue);
}

export const open = (...ways: readonly Way[]): Dialogue => dialogueFrom(opened(...ways));
export const joins = (key: string, group: number | null = null): Done => [
  { role: 'newcomer' },
  { type: 'join', key, group },
];
export const enters = (phase: Phase): Done => [facilitator, { type: 'enterPhase', phase }];
export const rates = (number: number, ratings: readonly (number | 'unknown')[]): readonly Done[] =>
  competenceModel.factors.map((factor, axis) => [
    seat(number),
    { type: 'rate', factor, answer: ratings[axis] ?? 'unknown' },
  ]);
export const locks = (number: number): Done => [seat(number), { type: 'lock' }];

/** Leads a dialogue from where it is to a later phase. */
export function led(dialogue: Dialogue, phase: Phase): Dialogue {
  const way = PHASES.slice(PHASES.indexOf(dialogue.phase) + 1, PHASES.indexOf(phase) + 1);
  const isSingle = dialogue.groups.filter(Boolean).length === 1;
  return after(dialogue, ...way.filter((next) => next !== 'plenary' || !isSingle).map(enters));
}

/** A dialogue in the exercise with so many phones in each group. */
export function exercise(...sizes: readonly number[]): Dialogue {
  const seats = sizes.flatMap((size, index) => Array.from({ length: size }, () => index + 1));
  const dialogue = open(...sizes.map((): Way => 'phones'));
  return led(after(dialogue, ...seats.map((group, index) => joins(`key ${index}`, group))), 'exercise');
}

export const events = (decision: Decision): readonly Event[] => ('events' in decision ? decision.events : []);
export const refusal = (
  dialogue: Dialogue,
  actor: Actor,
  command: Command,
  circumstances = calm,
): string | undefined => {
  const decision = decide(dialogue, actor, command, circumstances);
  return 'refusal' in decision ? decision.refusal : undefined;
};
