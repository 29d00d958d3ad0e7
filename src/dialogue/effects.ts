import type { Event } from './event.ts';
import { hasReached } from './guide.ts';
import type { Dialogue, GroupNumber, SeatId } from './state.ts';

/** Those who follow the whole dialogue. */
export type Observer = 'facilitator' | 'screen' | 'result';

/**
 * Those who are shown the same: an observer, the phones of one table or of all, those that are to be let in at one, or what
 * only one seat's phone shows.
 */
export type Audience = Observer | 'tables' | 'waiting' | { readonly table: GroupNumber } | { readonly seat: SeatId };

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
  codeOf: { subject: null, erases: null, touches: nobody },

  renamed: { subject: title, erases: itsOlderSelf(title), touches: everybody },
  durationsSet: { subject: null, erases: null, touches: everybody },
  phaseEntered: { subject: null, erases: null, touches: everybody },
  timeAdded: { subject: null, erases: null, touches: everybody },
  factorShown: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },
  agreementShown: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },
  // Phones are shown the middle of all groups when the room is.
  plenaryShown: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },
  closingQuestionShown: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },
  agreementsReadOut: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },
  notePicked: { subject: null, erases: null, touches: () => ['facilitator', 'screen'] },
  // The group that the light has left the event does not name.
  spotlit: { subject: null, erases: null, touches: () => ['tables', 'facilitator', 'screen'] },

  doorSet: { subject: null, erases: null, touches: everybody },
  groupAdded: { subject: null, erases: null, touches: everybody },
  groupRemoved: { subject: null, erases: (event) => [opening(event)], touches: everybody },
  modeSet: { subject: null, erases: ratingsOfAll, touches: everybody },
  peopleCounted: { subject: null, erases: null, touches: groupResult },
  joined: { subject: null, erases: null, touches: groupResult },
  moved: {
    subject: null,
    erases: (event) => [ratings(event)],
    touches: (event, dialogue) => [{ table: event.from }, ...groupResult(event, dialogue)],
  },
  left: { subject: null, erases: (event) => [ratings(event)], touches: groupResult },
  arrived: { subject: null, erases: null, touches: atDoors },
  asked: { subject: null, erases: null, touches: atDoors },
  admitted: {
    subject: null,
    erases: null,
    touches: (event, dialogue) => [...atDoors(event), ...groupResult(event, dialogue)],
  },
  declined: { subject: null, erases: null, touches: atDoors },
  wentAway: { subject: null, erases: null, touches: atDoors },

  seatOffered: { subject: null, erases: null, touches: nobody },
  seatTakenOver: { subject: null, erases: null, touches: nobody },

  keyRenewed: { subject: null, erases: null, touches: nobody },
  keyKept: { subject: plainKey, erases: itsOlderSelf(plainKey), touches: nobody },
  coFacilitatorAdded: { subject: null, erases: null, touches: nobody },
  coFacilitatorRemoved: { subject: null, erases: null, touches: nobody },
  codeReplaced: { subject: null, erases: null, touches: () => ['facilitator', 'screen'] },

  rated: { subject: ratings, erases: null, touches: ({ seat }) => [{ seat }] },
  companyClosed: { subject: null, erases: null, touches: progress },
  locked: { subject: ratings, erases: null, touches: progress },
  unlocked: { subject: ratings, erases: null, touches: progress },
  revealVoted: { subject: ratings, erases: null, touches: table },
  ratingsOpened: { subject: null, erases: ratingsOfAll, touches: progress },
  revealed: { subject: opening, erases: null, touches: progress },
  scoringTogether: { subject: null, erases: ratingsOfAll, touches: progress },
  begunAgain: { subject: null, erases: ratingsOfAll, touches: progress },
  setAside: { subject: null, erases: (event) => [ratings(event)], touches: progress },
  cameBack: { subject: null, erases: null, touches: progress },
  ratingsErased: {
    subject: null,
    erases: (event) => [opening(event), ...ratingsOfAll(event)],
    touches: progress,
  },

  stepTaken: { subject: null, erases: null, touches: progress },
  questionTaken: { subject: null, erases: null, touches: tableAndConsole },
  penTaken: { subject: null, erases: null, touches: tableAndConsole },
  penAsked: { subject: null, erases: null, touches: table },
  penKept: { subject: null, erases: null, touches: table },
  penFreed: { subject: null, erases: null, touches: tableAndConsole },
  helpSet: { subject: null, erases: null, touches: tableAndConsole },
  doneSet: { subject: null, erases: null, touches: progress },
  scoreSet: { subject: null, erases: null, touches: groupResult },
  noteWritten: { subject: writtenNote, erases: itsOlderSelf(writtenNote), touches: notes },
  noteStarred: { subject: null, erases: null, touches: notes },
  noteRemoved: { subject: null, erases: ({ group, note }) => [noteAt(group, note)], touches: notes },
  noteKept: { subject: keptNote, erases: null, touches: ({ note }) => [{ seat: note.seat }] },
  // Whose it was the event does not say.
  keptNoteDropped: { subject: null, erases: ({ group, note }) => [keptAt(group, note)], touches: table },
  focusSet: { subject: null, erases: null, touches: groupResult },

  outcomeSet: { subject: null, erases: null, touches: lastTime },
  outcomeDescribed: { subject: describedOutcome, erases: itsOlderSelf(describedOutcome), touches: lastTime },

  closingAnswered: { subject: closingAnswer, erases: itsOlderSelf(closingAnswer), touches: everybodyInside },
  agreementWritten: { subject: writtenAgreement, erases: itsOlderSelf(writtenAgreement), touches: everybodyInside },
  agreementRemoved: { subject: null, erases: (event) => [`agreement ${event.agreement}`], touches: everybodyInside },
  proposalMade: {
    subject: writtenProposal,
    erases: ({ proposal }) => proposalAndSupport(proposal.id),
    touches: () => ['tables', 'facilitator'],
  },
  proposalSupported: {
    subject: ({ proposal }) => supportOf(proposal),
    erases: null,
    touches: ({ seat }) => ['facilitator', { seat }],
  },
  // Whose it is the event does not say.
  proposalAnswered: { subject: null, erases: null, touches: () => ['tables', 'facilitator'] },
  proposalWithdrawn: {
    subject: null,
    erases: (event) => proposalAndSupport(event.proposal),
    touches: () => ['tables', 'facilitator'],
  },
  followUpSet: { subject: null, erases: null, touches: everybodyInside },
  nextStepsChosen: { subject: null, erases: null, touches: everybodyInside },
  facilitatorNamed: { subject: facilitator, erases: itsOlderSelf(facilitator), touches: everybodyInside },
  papersShared: { subject: null, erases: null, touches: everybodyInside },
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
  return ['tables', 'waiting', 'facilitator', 'screen', 'result'];
}

/** All but those who are to be let in: they are shown nothing of any table. */
function everybodyInside(): readonly Audience[] {
  return ['tables', 'facilitator', 'screen', 'result'];
}

/** Where a seat asks, and where it asked before. */
function atDoors(event: {
  readonly seat: SeatId;
  readonly from?: GroupNumber | null;
  readonly group: GroupNumber | null;
}): readonly Audience[] {
  const doors = [event.from ?? null, event.group].filter((group) => group !== null);
  return [{ seat: event.seat }, 'facilitator', ...doors.map((group) => ({ table: group }))];
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
  return hasReached(dialogue, 'plenary') ? everybodyInside() : progress(event);
}

/** Starred ones are shown outside the group once the groups are together. */
function notes({ group }: InGroup, dialogue: Dialogue): readonly Audience[] {
  return hasReached(dialogue, 'plenary')
    ? [{ table: group }, 'facilitator', 'screen', 'result']
    : tableAndConsole({ group });
}

/** The phones show it while the room goes through it, and the result afterwards. */
function lastTime(_: Event, { phase }: Dialogue): readonly Audience[] {
  return ['facilitator', 'screen', phase === 'lastTime' ? 'tables' : 'result'];
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

function opening({ group }: InGroup): string {
  return `opening ${group}`;
}

function noteAt(group: GroupNumber, note: number): string {
  return `note ${group}.${note}`;
}

function writtenNote({ group, note }: Extract<Event, { type: 'noteWritten' }>): string {
  return noteAt(group, note.id);
}

function keptAt(group: GroupNumber, note: number): string {
  return `kept ${group}.${note}`;
}

function keptNote({ group, note }: Extract<Event, { type: 'noteKept' }>): string {
  return keptAt(group, note.id);
}

function writtenProposal({ proposal }: Extract<Event, { type: 'proposalMade' }>): string {
  return proposalOf(proposal.id);
}

function proposalOf(proposal: number): string {
  return `proposal ${proposal}`;
}

function supportOf(proposal: number): string {
  return `support ${proposal}`;
}

/** Who supports a proposal goes with it, and with whose it is. */
function proposalAndSupport(proposal: number): readonly string[] {
  return [proposalOf(proposal), supportOf(proposal)];
}

function writtenAgreement({ agreement }: Extract<Event, { type: 'agreementWritten' }>): string {
  return `agreement ${agreement.id}`;
}

function describedOutcome({ agreement }: Extract<Event, { type: 'outcomeDescribed' }>): string {
  return `outcome ${agreement}`;
}

function closingAnswer({ question }: Extract<Event, { type: 'closingAnswered' }>): string {
  return `closing ${question}`;
}

function title(): string {
  return 'title';
}

/** The key that a page of that role had before it was made anew is in no log. */
function plainKey({ role }: Extract<Event, { type: 'keyKept' }>): string {
  return `key ${role}`;
}

function facilitator(): string {
  return 'facilitator';
}
