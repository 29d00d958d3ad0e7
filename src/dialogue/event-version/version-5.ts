import { withField } from '../renamed.ts';
import type { StoredEvent } from './version-3.ts';

/** What a follow-up is given to go through the agreements of last time, where nobody could say how long it takes. */
const MINUTES = 10;

/** Takes an event of version 4, gives it as version 5 has it: a follow-up goes through the agreements of last time. */
export function toVersion5(event: StoredEvent): StoredEvent {
  switch (event.type) {
    case 'opened':
      return asEvent(withField(withField(withMinutes(event), 'guide', withMinutes), 'previous', withAgreements));
    case 'durationsSet':
      return asEvent(withMinutes(event));
    case 'agreementWritten':
      return asEvent(withField(event, 'agreement', agreedAnew));
    default:
      return event;
  }
}

function withMinutes(value: unknown): unknown {
  return withField(value, 'durations', (durations) => withNew(durations, { lastTime: MINUTES }));
}

function withAgreements(previous: unknown): unknown {
  return withField(previous, 'agreements', (agreements) =>
    Array.isArray(agreements) ? agreements.map(agreedAnew) : agreements,
  );
}

function agreedAnew(agreement: unknown): unknown {
  return withNew(agreement, { carriedOver: null });
}

function withNew(value: unknown, fields: object): unknown {
  return typeof value === 'object' && value !== null ? { ...value, ...fields } : value;
}

function asEvent(value: unknown): StoredEvent {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: an event keeps its type, whatever is added to it.
  return value as StoredEvent;
}
