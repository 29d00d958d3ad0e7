import { hash, randomBytes, randomInt } from 'node:crypto';

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

/** Eight digits that a person can read aloud. */
export function newCode(): string {
  return String(randomInt(10_000_000, 100_000_000));
}
