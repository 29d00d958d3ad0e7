import type { Event } from './event.ts';

/** Why something asked for does not happen. `content/` has the sentence for each. */
export const REFUSALS = [
  'not-allowed',
  'wrong-phase',
  'wrong-step',
  'dialogue-ended',
  'dialogue-full',
  'group-full',
  'group-on-paper',
  'group-has-people',
  'last-group',
  'too-many-groups',
  'door-closed',
  'unknown-group',
  'unknown-seat',
  'unknown-factor',
  'unknown-question',
  'unknown-note',
  'unknown-agreement',
  'unknown-proposal',
  'unknown-next-step',
  'off-the-scale',
  'too-few-people',
  'sheet-incomplete',
  'sheet-locked',
  'ratings-are-open',
  'pen-is-held',
  'pen-not-asked-for',
  'scores-closed',
  'not-your-note',
  'too-many-stars',
  'focus-one-to-three',
  'too-much-text',
  'text-missing',
  'text-too-long',
  'responsible-missing',
  'date-invalid',
  'minutes-invalid',
  'people-invalid',
  'too-late-to-reopen',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** Either what happens, or why nothing does. No events means: it is already so. */
export type Decision = { readonly events: readonly Event[] } | { readonly refusal: Refusal };

export function refuse(refusal: Refusal): Decision {
  return { refusal };
}

export function accept(...events: readonly Event[]): Decision {
  return { events };
}

/** Why the door turns a request away before the domain is asked. The wire tells these like refusals. */
export const DOOR_REFUSALS = [
  'unknown-dialogue',
  'key-invalid',
  'request-invalid',
  'too-large',
  'too-many-commands',
  'too-many-codes',
  'too-many-dialogues',
  'not-stored',
  'papers-busy',
  'paper-failed',
  'paper-not-shared',
] as const;
export type DoorRefusal = (typeof DOOR_REFUSALS)[number];
