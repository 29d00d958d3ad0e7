import { type RevealedCounts, revealedCounts } from '../rating-counts.ts';
import { withField } from '../renamed.ts';
import type { Counts } from '../scale.ts';
import type { StoredEvent } from './version-3.ts';

/** Takes an event of version 3, gives it as version 4 has it. */
export function toVersion4(event: StoredEvent): StoredEvent {
  switch (event.type) {
    case 'moved':
      return moved(event);
    case 'revealed':
      return revealed(event);
    default:
      return event;
  }
}

/** Ratings do not go along any more. Whether those of the table that was left had opened is not in the event. */
function moved({ ratings, ...event }: StoredEvent & { readonly ratings?: unknown }): StoredEvent {
  return asEvent({ ...event, hasOpened: false });
}

function revealed({ seats, ...event }: StoredEvent & { readonly seats?: unknown }): StoredEvent {
  return asEvent(withField(event, 'counts', opened));
}

/** Version 3 kept how many chose each value, however few they were. */
function opened(counts: unknown): readonly RevealedCounts[] {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: this is what `revealed` had in version 3.
  return (counts as readonly Counts[]).map((ofFactor) => revealedCounts(ofFactor, 0));
}

function asEvent(value: unknown): StoredEvent {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: an event keeps its type, whatever its fields are called.
  return value as StoredEvent;
}
