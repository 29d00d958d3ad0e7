import type { RevealedCounts } from '../../../dialogue/rating-counts.ts';
import type { PhoneView } from '../../../dialogue/view/participant.ts';

export type OwnAnswer = number | 'unknown';

/** What somebody locked, as their own phone keeps it: no view tells it any more when the group has opened its ratings. */
export type KeptRatings = {
  readonly seat: number;
  readonly group: number;
  readonly answers: readonly (OwnAnswer | null)[];
  /** Its owner would rather not have it on the page. */
  readonly isHidden: boolean;
};

/**
 * Takes what the phone has kept and what it is shown now; gives what it keeps from now on. It keeps what is locked, as long as
 * it is this seat's, in this group, and what has opened could have come from it: a phone that slept while the others began
 * again has an old one. A device that a table shares keeps nothing, nor does anybody when the ratings are deleted.
 */
export function keptAfter(kept: KeptRatings | undefined, view: PhoneView): KeptRatings | undefined {
  if ('waiting' in view) return undefined;
  const { seat, sheet, locked } = view.me;
  const { number, mode, talk } = view.table.group;
  if (mode === 'table' || view.table.agenda.phase === 'ended') return undefined;
  if (talk.step === 'rate') {
    return locked ? { seat, group: number, answers: sheet, isHidden: kept?.isHidden ?? false } : undefined;
  }
  return kept?.seat === seat && kept.group === number && talk.counts && isAmong(kept.answers, talk.counts)
    ? kept
    : undefined;
}

/** Whether each of these ratings has a dot, where there are dots. */
function isAmong(answers: KeptRatings['answers'], counts: readonly RevealedCounts[]): boolean {
  return counts.every((given, axis) => {
    const answer = answers[axis];
    return given.shown !== 'dots' || typeof answer !== 'number' || (given.counts[answer - 1] ?? 0) > 0;
  });
}
