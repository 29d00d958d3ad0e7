import type { Event } from './event.ts';
import { hasReached } from './guide.ts';
import type { Dialogue, GroupNumber, SeatId } from './state.ts';

/** Those who follow the whole dialogue. */
export type Observer = 'facilitator' | 'screen' | 'result';

/** Those who are shown the same: an observer, the phones of one table or of all, or what only one seat's phone shows. */
export type Audience = Observer | 'tables' | { readonly table: GroupNumber } | { readonly seat: SeatId };

type Type = Event['type'];

/** What a kind of event means for those who keep it and for those who show it. */
type Effects<Kind extends Event> = {
  /** Returns what it is about, where it holds words or numbers that somebody may later take back. */
  readonly subject: null | { of(event: Kind): string }['of'];
  /**
   * Returns the subjects of earlier events that it takes back: the log overwrites those. Ratings are erased when they open,
   * so that not even the disk can tell who gave which; words when they are changed or removed.
   */
  readonly erases: null | { by(event: Kind): readonly string[] }['by'];
  /** Returns those whose view may be another one after it, which makes `dialogue`. */
  touches(event: Kind, dialogue: Dialogue): readonly Audience[];
};

/** One row for each event. Whose views it leaves as they were is held by `effects.test.ts`. */
export const EFFECTS: { readonly [Kind in Type]: Effects<Extract<Event, { type: Kind }>> } = {
  opened: { subject: null, erases: null, touches: everybody },
  answered: { subject: null, erases: null, touches: nobody },
  erased: { subject: null, erases: null, touches: nobody },

  renamed: { subject: title, erases: itsOlderSelf(title), touches: everybody },
  durationsSet: { subject: null, erases: null, touches: everybody },
  phaseEntered: { subject: null, erases: null, touches: everybody },
  timeAdded: { subject: null, erases: null, touches: everybody },
  factorShown: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },
  plenaryShown: { subject: null, erases: null, touches: () => ['facilitator', 'screen'] },
  spotlit: { subject: null, erases: null, touches: () => ['facilitator', 'screen'] },

  doorSet: { subject: null, erases: null, touches: everybody },
  groupAdded: { subject: null, erases: null, touches: everybody },
  groupRemoved: { subject: null, erases: null, touches: everybody },
  modeSet: { subject: null, erases: ratingsOfAll, touches: everybody },
  peopleCounted: { subject: null, erases: null, touches: groupResult },
  joined: { subject: null, erases: null, touches: groupResult },
  moved: {
    subject: null,
    erases: (event) => (event.ratings === 'dropped' ? [ratings(event)] : []),
    touches: (event, dialogue) => [{ table: event.from }, ...groupResult(event, dialogue)],
  },
  left: { subject: null, erases: (event) => [ratings(event)], touches: groupResult },

  rated: { subject: ratings, erases: null, touches: ({ seat }) => [{ seat }] },
  locked: { subject: null, erases: null, touches: progress },
  unlocked: { subject: null, erases: null, touches: progress },
  revealVoted: { subject: null, erases: null, touches: table },
  revealed: { subject: null, erases: ratingsOfAll, touches: progress },
  scoringTogether: { subject: null, erases: ratingsOfAll, touches: progress },

  stepTaken: { subject: null, erases: null, touches: progress },
  questionTaken: { subject: null, erases: null, touches: tableAndConsole },
  penTaken: { subject: null, erases: null, touches: tableAndConsole },
  penAsked: { subject: null, erases: null, touches: table },
  penKept: { subject: null, erases: null, touches: table },
  penFreed: { subject: null, erases: null, touches: tableAndConsole },
  helpSet: { subject: null, erases: null, touches: tableAndConsole },
  scoreSet: { subject: null, erases: null, touches: groupResult },
  noteWritten: { subject: writtenNote, erases: itsOlderSelf(writtenNote), touches: notes },
  noteStarred: { subject: null, erases: null, touches: notes },
  noteRemoved: { subject: null, erases: ({ group, note }) => [noteAt(group, note)], touches: notes },
  focusSet: { subject: null, erases: null, touches: groupResult },

  closingAnswered: { subject: closingAnswer, erases: itsOlderSelf(closingAnswer), touches: everybody },
  agreementWritten: { subject: writtenAgreement, erases: itsOlderSelf(writtenAgreement), touches: everybody },
  agreementRemoved: { subject: null, erases: (event) => [`agreement ${event.agreement}`], touches: everybody },
  proposalMade: {
    subject: ({ proposal }) => `proposal ${proposal.id}`,
    erases: null,
    touches: ({ proposal }) => [{ seat: proposal.seat }, 'facilitator'],
  },
  // Whose it is the event does not say.
  proposalAnswered: { subject: null, erases: null, touches: () => ['tables', 'facilitator'] },
  proposalWithdrawn: {
    subject: null,
    erases: (event) => [`proposal ${event.proposal}`],
    touches: () => ['tables', 'facilitator'],
  },
  followUpSet: { subject: null, erases: null, touches: everybody },
  nextStepsChosen: { subject: null, erases: null, touches: everybody },
  facilitatorNamed: { subject: facilitator, erases: itsOlderSelf(facilitator), touches: everybody },
  papersShared: { subject: null, erases: null, touches: everybody },
};

/** Returns what an event is about, where it holds words or numbers that somebody may later take back; null otherwise. */
export function subjectOf(event: Event): string | null {
  return effectsOf(event).subject?.(event) ?? null;
}

/** Returns the subjects of earlier events that this one takes back. */
export function erases(event: Event): readonly string[] {
  return effectsOf(event).erases?.(event) ?? [];
}

/** Returns those whose view may be another one after `events`, which made `dialogue`. Somebody may be named twice. */
export function affectedBy(events: readonly Event[], dialogue: Dialogue): readonly Audience[] {
  return events.flatMap((event) => effectsOf(event).touches(event, dialogue));
}

function effectsOf(event: Event): Effects<Event> {
  return EFFECTS[event.type];
}

type InGroup = { readonly group: GroupNumber };

function nobody(): readonly Audience[] {
  return [];
}

function everybody(): readonly Audience[] {
  return ['tables', 'facilitator', 'screen', 'result'];
}

function table({ group }: InGroup): readonly Audience[] {
  return [{ table: group }];
}

function tableAndConsole({ group }: InGroup): readonly Audience[] {
  return [{ table: group }, 'facilitator'];
}

/** How far the group is. */
function progress({ group }: InGroup): readonly Audience[] {
  return [{ table: group }, 'facilitator', 'screen'];
}

/** What a group brings to the plenary: from then on everybody sees it, alone or within the whole. */
function groupResult(event: InGroup, dialogue: Dialogue): readonly Audience[] {
  return hasReached(dialogue, 'plenary') ? everybody() : progress(event);
}

/** Starred ones are shown outside the group once the groups are together. */
function notes({ group }: InGroup, dialogue: Dialogue): readonly Audience[] {
  return hasReached(dialogue, 'plenary')
    ? [{ table: group }, 'facilitator', 'screen', 'result']
    : tableAndConsole({ group });
}

/** For what is written anew as a whole: its subject, so that what it said before is erased. */
function itsOlderSelf<Kind extends Event>(subject: (event: Kind) => string): (event: Kind) => readonly string[] {
  return (event) => [subject(event)];
}

function ratings({ seat }: { readonly seat: SeatId }): string {
  return `ratings ${seat}`;
}

function ratingsOfAll({ seats }: { readonly seats: readonly SeatId[] }): readonly string[] {
  return seats.map((seat) => ratings({ seat }));
}

function noteAt(group: GroupNumber, note: number): string {
  return `note ${group}.${note}`;
}

function writtenNote({ group, note }: Extract<Event, { type: 'noteWritten' }>): string {
  return noteAt(group, note.id);
}

function writtenAgreement({ agreement }: Extract<Event, { type: 'agreementWritten' }>): string {
  return `agreement ${agreement.id}`;
}

function closingAnswer({ question }: Extract<Event, { type: 'closingAnswered' }>): string {
  return `closing ${question}`;
}

function title(): string {
  return 'title';
}

function facilitator(): string {
  return 'facilitator';
}
