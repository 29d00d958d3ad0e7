import { hash, randomBytes } from 'node:crypto';
import type { PaperCircumstances } from '../dialogue/papers.ts';
import type { Dialogue, KeptKeys, Keys } from '../dialogue/state.ts';

/** A new secret of 128 bits, as 22 letters. */
export function newKey(): string {
  return randomBytes(16).toString('base64url');
}

/** What is stored of a key. Keys are random, so that a plain hash cannot be guessed back. */
export function hashOf(key: string): string {
  return hash('sha256', key, 'base64url');
}

/** The key of a lesser page, which whoever holds the facilitator's key can hand on; it does not lead back to it. */
export function keyFor(role: 'screen' | 'result', facilitatorKey: string): string {
  return hashOf(`${role} ${facilitatorKey}`).slice(0, 22);
}

/**
 * The key to the result that the room is shown when the facilitator shares it. It follows from what is stored of the result's
 * own key, which it does not lead back to, and opens nothing as soon as the result is not shared any more.
 */
export function sharedResultKey(stored: Keys): string {
  return hashOf(`shared ${stored.result}`).slice(0, 22);
}

/** Whether the result is shared with whoever is in the room. */
export function isResultShared({ phase, closing }: PaperCircumstances): boolean {
  return phase === 'ended' && closing.papersShared;
}

/** The key of a lesser page, for whoever holds a facilitator's: kept by itself, or following from theirs. */
export function lesserKey(dialogue: Dialogue, role: keyof KeptKeys, facilitatorKey: string): string {
  return dialogue.keptKeys[role] ?? keyFor(role, facilitatorKey);
}

/** Whether a key is that of the one who opened the dialogue, and not of somebody who leads besides. */
export function isMain({ keys }: Dialogue, key: string): boolean {
  return hashOf(key) === keys.facilitator;
}

/** Whether a key opens the pages of a role now. */
export function opens(dialogue: Dialogue, role: keyof Keys, key: string): boolean {
  const hash = hashOf(key);
  if (hash === dialogue.keys[role]) return true;
  if (role === 'facilitator') return dialogue.coFacilitators.some((other) => other.key === hash);
  return role === 'result' && isResultShared(dialogue) && key === sharedResultKey(dialogue.keys);
}
