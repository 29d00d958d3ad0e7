import { hasReached } from './guide.ts';
import type { Dialogue, PreviousDialogue } from './state.ts';
import { aggregateView } from './view/aggregate.ts';

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
