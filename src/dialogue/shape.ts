import type { Event } from './event.ts';

type AnyShape = { readonly type: string };

/**
 * Each takes an event from one shape to the next: the first from 1 to 2, and so on. What has been released is never
 * edited, since logs are not rewritten: an event stays on disk in the shape in which it happened.
 */
const UPGRADES: readonly ((event: AnyShape) => AnyShape)[] = [
  /** A dialogue may follow an earlier one. */
  (event) => (event.type === 'opened' ? { earlier: null, ...event } : event),
];

/** The version of the shape in which events are written today; the first release wrote 1. */
export const SHAPE = UPGRADES.length + 1;

/** Takes an event as it stands in a log and its shape (1 to `SHAPE`), gives it as it would be written today. */
export function upgraded(event: AnyShape, shape: number): Event {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: it was an event of its shape, and this makes it one of today's.
  return UPGRADES.slice(shape - 1).reduce((older, upgrade) => upgrade(older), event) as Event;
}
