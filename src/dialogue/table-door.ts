import { hasReached } from './guide.ts';
import type { Dialogue, Group } from './state.ts';

/**
 * Whether a phone may sit down at a table by itself: for as long as nothing is written, scored or rated there, and from the
 * exercise on only where nobody sits. Everywhere else it is let in by those who can see who is coming.
 */
export function isFreeToSit(dialogue: Dialogue, group: Group): boolean {
  return isUntouched(group) && (group.seats.length === 0 || !hasBegun(dialogue));
}

/** Whether the groups are or were at work: from then on nobody changes table alone. */
export function hasBegun(dialogue: Dialogue): boolean {
  return hasReached(dialogue, 'exercise');
}

function isUntouched({ notes, keptNotes, scores, focus, talk, hasOpened }: Group): boolean {
  const isRated = talk.step === 'rate' && (talk.sheets.size > 0 || talk.company !== null);
  const hasWords = notes.length > 0 || keptNotes.length > 0;
  return !hasOpened && !isRated && !hasWords && focus.length === 0 && scores.every((score) => score === null);
}
