import type { Event } from './event.ts';
import type { Refusal } from './refusal.ts';

/** Either what happens, or why nothing does. No events means: it is already so. */
export type Decision = { readonly events: readonly Event[] } | { readonly refusal: Refusal };

export function refuse(refusal: Refusal): Decision {
  return { refusal };
}

export function accept(...events: readonly Event[]): Decision {
  return { events };
}
