/** What one dialogue may hold. Each is far above a real hour's need, and keeps a stranger from filling a disk. */
export const MAX_GROUPS = 2_500;
/** The guide asks for 4–6 at a table; two more may squeeze in before the facilitator adds a group. */
export const MAX_SEATS_IN_GROUP = 8;
/**
 * How many phones one network takes seats for in a dialogue with so many groups, before they come no faster than people do.
 * Seats that were ever taken do not run out: what has left makes room.
 */
export const MAX_JOINS_AT_ONCE = (groups: number): number => 100 + 2 * MAX_SEATS_IN_GROUP * groups;
/** More who wait and ask at no table are no people who look for theirs. */
export const MAX_WAITING_NOWHERE = (groups: number): number => 40 + MAX_SEATS_IN_GROUP * groups;
/** By then the page of a phone that has taken a seat has said that it is there. */
export const SILENT_AFTER_MS = 60_000;
/** From so many on it is shown that phones have come and gone. */
export const MANY_CAME_AND_WENT = 8;
/** More who ask at one table at once are no people who want to sit there. */
export const MAX_WAITING_AT_TABLE = 8;
export const MAX_NOTES_IN_GROUP = 100;
export const MAX_STARS_IN_GROUP = 3;
export const MAX_FOCUS = 3;
export const MAX_AGREEMENTS = 60;
export const MAX_PROPOSALS = 300;
export const MAX_PROPOSALS_OF_SEAT = 10;
/** Also those written and removed again: they still take rows in the log. */
export const MAX_NOTES_EVER_IN_GROUP = 1_000;
export const MAX_PEOPLE_AT_TABLE = 30;
export const MAX_MINUTES_IN_PHASE = 240;
export const MAX_EXTRA_MINUTES = 240;

/** More do not lead one hour together. */
export const MAX_CO_FACILITATORS = 10;
/** Of a code that is in the wrong hands so often, a closed door is of more help. */
export const MAX_LATER_CODES = 10;
/** How long a seat can be carried over to another browser: as long as it takes to find that. */
export const OFFER_LASTS_MS = 10 * 60_000;

/** In characters, after trimming. */
export const MAX_LENGTH = {
  title: 80,
  note: 500,
  agreement: 300,
  responsible: 80,
  outcome: 300,
  facilitator: 80,
  closingAnswer: 1_500,
} as const;

/** Days in which a dialogue that has ended may be opened again. */
export const REOPEN_DAYS = 7;
/** How long going on to a phase, or back, can be undone: a little longer than it is offered, as the answer takes its time. */
export const UNDO_OFFERED_MS = 10_000;
export const UNDO_WITHIN_MS = 15_000;
/** After so long without contact a seat's pen is free to take, and its table may set it aside. */
export const GONE_AFTER_MS = 30_000;
