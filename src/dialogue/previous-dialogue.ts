import { type GuideForm, hasReached } from './guide.ts';
import { MAX_AGREEMENTS, MAX_LENGTH } from './limits.ts';
import type { Dialogue, PreviousDialogue } from './state.ts';
import { isDate, textFrom, tidied } from './text.ts';
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

/**
 * What somebody has kept, with its words as they would be had they been written here; undefined where an agreement says
 * nothing, or a text is too long.
 */
export function tidiedPrevious(previous: PreviousDialogue): PreviousDialogue | undefined {
  const title = tidied(previous.title).replaceAll('\n', ' ');
  const agreements = previous.agreements.flatMap((agreement) => {
    const what = textFrom(agreement.what, MAX_LENGTH.agreement);
    const responsible = tidied(agreement.responsible);
    const fits = 'text' in what && responsible.length <= MAX_LENGTH.responsible;
    return fits ? { ...agreement, what: what.text, responsible } : [];
  });
  const isWhole = agreements.length === previous.agreements.length && title.length <= MAX_LENGTH.title;
  return isWhole ? { ...previous, title, agreements } : undefined;
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
