import { type NewNames, renamed, withField } from '../renamed.ts';

/** An event as it stands in a log, of any version. */
export type StoredEvent = { readonly type: string };

/** Takes an event of version 2, gives it with the types and field names that events have from version 3 on. */
export function toVersion3(event: StoredEvent): StoredEvent {
  switch (event.type) {
    case 'opened':
      return opened(event);
    case 'minutesSet':
      return { ...withNames(event, { minutes: 'durations' }), type: 'durationsSet' };
    case 'groupAdded':
      return withNames(event, { way: 'mode' });
    case 'waySet':
      return { ...withNames(event, { way: 'mode' }), type: 'modeSet' };
    case 'openingWanted':
      return { ...event, type: 'revealVoted' };
    case 'revealed':
      return withNames(event, { spread: 'counts' });
    case 'plenaryShown':
      return asEvent(withField(event, 'part', (part) => (part === 'middle' ? 'median' : part)));
    case 'forgotten':
      return { type: 'erased' };
    default:
      return event;
  }
}

function opened(event: StoredEvent): StoredEvent {
  const named = withNames(event, { ways: 'modes', minutes: 'durations', earlier: 'previous' });
  const guided = withField(named, 'guide', (guide) => renamed(guide, { minutes: 'durations' }));
  return asEvent(withField(guided, 'previous', (previous) => renamed(previous, { middles: 'medians' })));
}

function withNames(event: StoredEvent, names: NewNames): StoredEvent {
  return asEvent(renamed(event, names));
}

function asEvent(value: unknown): StoredEvent {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: an event keeps its type, whatever its fields are called.
  return value as StoredEvent;
}
