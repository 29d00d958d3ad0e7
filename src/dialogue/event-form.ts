import type { Event } from './event.ts';
import { MAX_LENGTH } from './limits.ts';

/** A character of JavaScript's is three bytes at the most, and two more words of JSON stand around what somebody wrote. */
const bytesFor = (characters: number) => Math.ceil((3 * characters + 512) / 1_024) * 1_024;

/** How many bytes events are given that hold what is later taken back, so that its length does not show. */
const WIDTHS: Readonly<Partial<Record<Event['type'], number>>> = {
  renamed: bytesFor(MAX_LENGTH.title),
  revealed: 1_024,
  noteWritten: bytesFor(MAX_LENGTH.note),
  noteKept: bytesFor(MAX_LENGTH.note),
  outcomeDescribed: bytesFor(MAX_LENGTH.outcome),
  closingAnswered: bytesFor(MAX_LENGTH.closingAnswer),
  agreementWritten: bytesFor(MAX_LENGTH.agreement + MAX_LENGTH.responsible),
  proposalMade: bytesFor(MAX_LENGTH.agreement),
  proposalSupported: 128,
  facilitatorNamed: bytesFor(MAX_LENGTH.facilitator),
};

/** What a log on a disk has to know of events: see log/. */
export const EVENT_FORM = {
  erased: { type: 'erased' },
  widthOf: ({ type }: Event) => WIDTHS[type] ?? 0,
} as const;
