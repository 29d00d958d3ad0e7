import type { Dialogue, Earlier } from './state.ts';
import { wholeView } from './view/whole.ts';

/** What a dialogue leaves for its follow-up to be held against; null before it has come to its closing. */
export function leftBehind(dialogue: Dialogue): Earlier | null {
  if (dialogue.phase !== 'closing' && dialogue.phase !== 'ended') return null;
  return {
    title: dialogue.title,
    openedAt: dialogue.openedAt,
    middles: wholeView(dialogue).factors.map(({ middle }) => middle),
    agreements: dialogue.closing.agreements,
  };
}
