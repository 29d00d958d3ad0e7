import type { Agreement, CameOf, Dialogue, PreviousDialogue } from '../state.ts';
import { byDeadline } from './by-deadline.ts';

/** An agreement of last time, and what came of it. */
export type PreviousAgreement = Agreement & CameOf;

/** What a follow-up is held against: its agreements in the order in which they were to be kept. */
export type PreviousView = Omit<PreviousDialogue, 'agreements'> & { readonly agreements: readonly PreviousAgreement[] };

/** What the phones see of last time: no figures, which would be an answer before the question. */
export type LastTimeView = Pick<PreviousView, 'openedAt' | 'agreements'> & {
  /** The agreement that the room talks about; null while all of them are shown. */
  readonly shown: number | null;
};

/** The line of last time, to hold a line of today against: of several groups it was their middle. */
export type PreviousLine = Pick<PreviousDialogue, 'openedAt' | 'medians'>;

export function previousView({ previous, lastTime }: Dialogue): PreviousView | null {
  if (previous === null) return null;
  const agreements = byDeadline(previous.agreements).map((agreement) => ({
    ...agreement,
    ...(lastTime[agreement.id] ?? { outcome: null, text: '' }),
  }));
  return { ...previous, agreements };
}

/** While the room goes through what was agreed last time; null before and after. */
export function lastTimeView(dialogue: Dialogue): LastTimeView | null {
  const previous = dialogue.phase === 'lastTime' ? previousView(dialogue) : null;
  return previous && { openedAt: previous.openedAt, agreements: previous.agreements, shown: dialogue.shownAgreement };
}

/** How many agreements are done. */
export function doneAmong({ agreements }: Pick<PreviousView, 'agreements'>): number {
  return agreements.filter(({ outcome }) => outcome === 'done').length;
}

/** How many agreements nobody has said of yet what became of them. */
export function unanswered({ agreements }: Pick<PreviousView, 'agreements'>): number {
  return agreements.filter(({ outcome }) => outcome === null).length;
}

/** Whether anything has been said of what came of the agreements of last time. */
export function isGoneThrough({ agreements }: Pick<PreviousView, 'agreements'>): boolean {
  return agreements.some(({ outcome, text }) => outcome !== null || text !== '');
}
