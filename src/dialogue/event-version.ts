import type { Event } from './event.ts';
import { type StoredEvent, toVersion3 } from './event-version/version-3.ts';
import { toVersion4 } from './event-version/version-4.ts';
import { toVersion5 } from './event-version/version-5.ts';

/**
 * Each takes an event from one version to the next: the first from 1 to 2, and so on. What has been released is never
 * edited, since logs are not rewritten: an event stays on disk in the version in which it happened.
 */
const UPCASTS: readonly ((event: StoredEvent) => StoredEvent)[] = [
  /** A dialogue may follow an earlier one. */
  (event) => (event.type === 'opened' ? { earlier: null, ...event } : event),
  toVersion3,
  toVersion4,
  toVersion5,
];

/** The version in which events are written today; the first release wrote 1. */
export const EVENT_VERSION = UPCASTS.length + 1;

/** Takes an event as it stands in a log and its version (1 to `EVENT_VERSION`), gives it as it would be written today. */
export function upcast(event: StoredEvent, version: number): Event {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: it was an event of its version, and this makes it one of today's.
  return UPCASTS.slice(version - 1).reduce((older, upcast) => upcast(older), event) as Event;
}
