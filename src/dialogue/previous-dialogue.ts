import { type GuideForm, hasReached } from './guide.ts';
import { MAX_AGREEMENTS } from './limits.ts';
import type { Dialogue, PreviousDialogue } from './state.ts';
import { isDate } from './text.ts';
import { aggregateView } from './view/aggregate.ts';
import type { ReadyResult } from './view/result.ts';

/** What a dialogue leaves for its follow-up to be held against; null before it has come to its closing. */
export function previousFrom(dialogue: Dialogue): PreviousDialogue | null {
  if (!hasReached(dialogue, 'closing')) return null;
  return {
    title: dialogue.title,
    openedAt: dialogue.openedAt,
    medians: aggregateView(dialogue).factors.map(({ median }) => median),
    agreements: dialogue.closing.agreements,
  };
}

/** The same from a result, such as one that was kept as a file. Nothing else of it goes along. */
export function previousInResult({ agenda, openedAt, aggregate, closing }: ReadyResult): PreviousDialogue {
  const medians = aggregate.factors.map(({ median }) => median);
  return { title: agenda.title, openedAt, medians, agreements: closing.agreements };
}

/** Whether a follow-up with the guide can be held against it: it is about its factors, and its agreements can be told apart. */
export function fitsGuide({ medians, agreements }: PreviousDialogue, { factors }: GuideForm): boolean {
  const ids = new Set(agreements.map(({ id }) => id));
  return (
    medians.length === factors.length &&
    agreements.length <= MAX_AGREEMENTS &&
    ids.size === agreements.length &&
    agreements.every(
      ({ factor, deadline }) =>
        (factor === null || factors.includes(factor)) && (deadline === null || isDate(deadline)),
    )
  );
}
