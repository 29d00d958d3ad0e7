import type { StoredForm } from './log.ts';

/** Room for everything that holds no words. */
const NARROW_BYTES = 160;

/** Returns an event as JSON, filled up with spaces to the room that all of its kind take. */
export function widened<Event>(event: Event, { widthOf }: StoredForm<Event>): string {
  const json = JSON.stringify(event);
  const bytes = Buffer.byteLength(json);
  const room = Math.max(NARROW_BYTES, widthOf(event));
  // What no kind takes on its own shows no more than in how many such rooms it would fit.
  return json + ' '.repeat(Math.ceil(bytes / room) * room - bytes);
}
