import type { Observer } from './effects.ts';
import type { Phase } from './guide.ts';
import type { DoorRefusal, Refusal } from './refusal.ts';

/** Papers are made from a result, or before the dialogue: sheets for the tables and a poster with the code on it. */
export type PaperKind = 'result' | 'tables';

/** What decides who may take papers: where the dialogue is, and whether the facilitator shares them. */
export type PaperCircumstances = { readonly phase: Phase; readonly closing: { readonly papersShared: boolean } };

/** Which dates there are for a calendar: of the next dialogue, and of agreements that are to be done by a day. */
export type Dates = {
  readonly followUp: string | null;
  readonly agreements: readonly { readonly deadline: string | null }[];
};

/** Whether any agreement is to be done by a day. */
export function hasDeadlines({ agreements }: Dates): boolean {
  return agreements.some(({ deadline }) => deadline !== null);
}

/** Whether there is any date at all. */
export function hasDates(dates: Dates): boolean {
  return dates.followUp !== null || hasDeadlines(dates);
}

/**
 * Returns why somebody may not take papers of a kind now; undefined when they may. The result goes to the facilitator and to
 * those with its link, and to seats once the dialogue has ended when the facilitator shares it. A screen takes nothing:
 * nobody knows who stands at it.
 */
export function refusalOfPapers(
  { phase, closing }: PaperCircumstances,
  role: Observer | 'seat',
  kind: PaperKind,
): Refusal | DoorRefusal | undefined {
  if (kind === 'tables') return role === 'facilitator' ? undefined : 'not-allowed';
  if (role === 'screen') return 'not-allowed';
  if (role === 'seat' && !(closing.papersShared && phase === 'ended')) return 'paper-not-shared';
  return phase === 'closing' || phase === 'ended' ? undefined : 'wrong-phase';
}
