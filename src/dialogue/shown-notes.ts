import { hasReached } from './guide.ts';
import { type Dialogue, isSingle } from './state.ts';

/**
 * Whether the facilitator sees every note, starred or not: those of the only group are all in the result, and whoever answers
 * for that must be able to take one out. From the moment on that several groups would gather.
 */
export function areAllNotesShown(dialogue: Dialogue): boolean {
  return isSingle(dialogue) && hasReached(dialogue, 'plenary');
}
