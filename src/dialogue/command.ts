import type { DatedTerms, Terms } from './agreement.ts';
import type { Durations, FactorId, Outcome, ParticipationMode, Phase, PlenaryPart } from './guide.ts';
import type { GroupNumber, KeptKeys, SeatId } from './state.ts';

/** Who asks. A newcomer has no seat yet; the system is the server itself. */
export type Actor =
  | { readonly role: 'facilitator' }
  | { readonly role: 'system' }
  | { readonly role: 'seat'; readonly seat: SeatId }
  | { readonly role: 'newcomer' };

/** What the domain cannot know by itself. */
export type Circumstances = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a seat has been without contact so long (30 s) that its pen may be taken, and its table may set it aside. */
  readonly isGone: (seat: SeatId) => boolean;
};

/** What somebody may ask for. Plain JSON: all but what a newcomer and the system ask for also goes over the wire. */
export type Command =
  | JoinCommand
  | HandoverCommand
  | KeyCommand
  | SystemCommand
  | AgendaCommand
  | SeatingCommand
  | RatingCommand
  | AsideCommand
  | PenCommand
  | TableCommand
  | LastTimeCommand
  | ClosingCommand;

/** `key` is the hash of the secret that the phone keeps; the same key again is the same seat. */
export type JoinCommand = { readonly type: 'join'; readonly key: string; readonly group: GroupNumber | null };

/** `ticket` and `key` are hashes of secrets that the phone makes: one that is left behind, and one that goes on. */
export type HandoverCommand =
  | { readonly type: 'offerSeat'; readonly ticket: string }
  /** From a newcomer: the seat that is offered under the ticket is opened by `key` from now on, and by no other. */
  | { readonly type: 'takeSeatOver'; readonly ticket: string; readonly key: string };

/**
 * From the server, for the facilitator: `key` is a hash. `kept` are the keys of the lesser pages, which do not follow from the
 * facilitator's any more where that is another one, or where others lead as well.
 */
export type KeyCommand =
  /** The facilitator's is renewed with those of the lesser pages, which whoever has lost theirs had as well. */
  | { readonly type: 'renewKeys'; readonly renewed: readonly RenewedKey[]; readonly kept: KeptKeys }
  | { readonly type: 'addCoFacilitator'; readonly key: string; readonly kept: KeptKeys }
  | { readonly type: 'removeCoFacilitator'; readonly id: number; readonly renewed: readonly RenewedKey[] }
  /** `replaced` is the code that the facilitator saw: null for the one that the dialogue was opened with. */
  | { readonly type: 'replaceCode'; readonly code: string; readonly replaced: string | null };

/** `plain` is the key itself of a lesser page, to hand on. */
export type RenewedKey =
  | { readonly role: 'facilitator'; readonly key: string }
  | { readonly role: keyof KeptKeys; readonly key: string; readonly plain: string };

/**
 * What the server does by itself when a dialogue has been silent for long. `silentSince` is when somebody last did
 * something, in milliseconds since 1970: being silent goes on after it. Where nobody can tell for how long it has been
 * silent, it is kept as if something had been done now.
 */
export type SystemCommand =
  | { readonly type: 'eraseRatings'; readonly silentSince: number }
  | { readonly type: 'keepLonger' };

export type AgendaCommand =
  /** `was` is what its writer began with: it is not changed when somebody else has changed it since. */
  | { readonly type: 'rename'; readonly title: string; readonly was?: string }
  | { readonly type: 'setDurations'; readonly durations: Durations }
  | { readonly type: 'enterPhase'; readonly phase: Phase }
  /** Takes the room back to where it was before it went on, or back, a moment ago: with the clock as it was. */
  | { readonly type: 'undoPhase' }
  | { readonly type: 'addTime'; readonly minutes: number }
  | { readonly type: 'showFactor'; readonly factor: FactorId | null }
  | { readonly type: 'showAgreement'; readonly agreement: number | null }
  | { readonly type: 'showPlenary'; readonly part: PlenaryPart; readonly page: number }
  | { readonly type: 'spotlight'; readonly group: GroupNumber | null }
  | { readonly type: 'showClosingQuestion'; readonly question: string | null }
  /** Has the agreements of today read out, page by page from 0, in place of a closing question. */
  | { readonly type: 'readOutAgreements'; readonly page: number }
  /** Has a starred note read in the plenary, or no more. While none is picked, all of them are read. */
  | { readonly type: 'pickNote'; readonly group: GroupNumber; readonly note: number; readonly picked: boolean };

/**
 * A seat leaves by itself, and chooses its group for as long as the door of that table is open (`seat` is its own); the
 * facilitator names any seat. A seat that waits is let in by those at the table.
 */
export type SeatingCommand =
  | { readonly type: 'setDoor'; readonly door: 'open' | 'closed' }
  | { readonly type: 'addGroup'; readonly mode: ParticipationMode }
  | { readonly type: 'removeGroup'; readonly group: GroupNumber }
  | { readonly type: 'setMode'; readonly group: GroupNumber; readonly mode: ParticipationMode }
  | { readonly type: 'countPeople'; readonly group: GroupNumber; readonly people: number }
  /** From a seat that waits: it asks at that table. */
  | { readonly type: 'move'; readonly seat: SeatId; readonly group: GroupNumber }
  | { readonly type: 'admit'; readonly seat: SeatId; readonly group: GroupNumber }
  | { readonly type: 'decline'; readonly seat: SeatId }
  | { readonly type: 'leave'; readonly seat: SeatId }
  /** Those of them that are still there; from the server itself, when seats that nobody ever sat at stand in the way. */
  | { readonly type: 'removeSeats'; readonly seats: readonly SeatId[] };

/** A seat rates for itself. `reveal` and `scoreTogether` speak for a group. */
export type RatingCommand =
  | { readonly type: 'rate'; readonly factor: FactorId; readonly answer: number | 'unknown' }
  /** Only in the company that its sender has seen: `companyRevision` says which. */
  | { readonly type: 'lock'; readonly companyRevision: number }
  | { readonly type: 'unlock' }
  /** A vote not to wait for the last; when all who are left have locked, one is enough. */
  | { readonly type: 'reveal'; readonly group: GroupNumber }
  /** Opens nothing: what was rated is erased. */
  | { readonly type: 'scoreTogether'; readonly group: GroupNumber }
  /** Clears all ratings, and who is in the company. */
  | { readonly type: 'beginAgain'; readonly group: GroupNumber };

export type AsideCommand =
  /** From a seat at the same table: that phone is out of contact, and nobody holds it here. */
  | { readonly type: 'setAside'; readonly seat: SeatId }
  /** From a seat that was set aside: it is here again. */
  | { readonly type: 'comeBack' };

export type PenCommand =
  | { readonly type: 'takePen' }
  | { readonly type: 'askForPen' }
  /** The holder gives it to the one who asks; the facilitator gives it to any seat. */
  | { readonly type: 'givePen'; readonly group: GroupNumber; readonly seat: SeatId | null }
  | { readonly type: 'keepPen' }
  /** The holder puts it down; the facilitator takes it from whoever has it. */
  | { readonly type: 'freePen'; readonly group: GroupNumber };

/** `was` is the text that its writer began with: it is not changed when somebody else has changed it since. */
export type TableCommand =
  | { readonly type: 'takeStep'; readonly group: GroupNumber; readonly step: 'agree' | 'discuss' }
  | { readonly type: 'takeQuestion'; readonly group: GroupNumber; readonly question: number }
  | { readonly type: 'setHelp'; readonly group: GroupNumber; readonly wanted: boolean }
  /** The group has its line and has talked: nobody needs to wait for it. */
  | { readonly type: 'setDone'; readonly group: GroupNumber; readonly done: boolean }
  | { readonly type: 'setScore'; readonly group: GroupNumber; readonly factor: FactorId; readonly score: number | null }
  | { readonly type: 'addNote'; readonly group: GroupNumber; readonly question: string; readonly text: string }
  | {
      readonly type: 'editNote';
      readonly group: GroupNumber;
      readonly note: number;
      readonly text: string;
      readonly was?: string;
    }
  | { readonly type: 'starNote'; readonly group: GroupNumber; readonly note: number; readonly starred: boolean }
  | { readonly type: 'removeNote'; readonly group: GroupNumber; readonly note: number }
  /** Brings back what its author wrote before the pen changed or removed it. */
  | { readonly type: 'restoreNote'; readonly group: GroupNumber; readonly note: number }
  | { readonly type: 'setFocus'; readonly group: GroupNumber; readonly factors: readonly FactorId[] };

/** What came of an agreement of last time. `was` is what its writer began with. */
export type LastTimeCommand =
  /** `carriedOver` makes it an agreement of today, until another outcome is chosen and nobody has changed it since. */
  | { readonly type: 'setOutcome'; readonly agreement: number; readonly outcome: Outcome | null }
  | { readonly type: 'describeOutcome'; readonly agreement: number; readonly text: string; readonly was?: string };

/** `was` is what its writer began with: it is not changed when somebody else has changed it since. */
export type ClosingCommand =
  | { readonly type: 'answerClosing'; readonly question: string; readonly text: string; readonly was?: string }
  | ({ readonly type: 'addAgreement'; readonly proposal: number | null } & DatedTerms)
  | ({ readonly type: 'changeAgreement'; readonly id: number; readonly was?: Terms } & DatedTerms)
  | { readonly type: 'removeAgreement'; readonly agreement: number }
  | { readonly type: 'propose'; readonly factor: FactorId | null; readonly what: string }
  /** From another seat than the one whose it is; `supported` is false when it takes that back. */
  | { readonly type: 'supportProposal'; readonly proposal: number; readonly supported: boolean }
  | { readonly type: 'leaveProposal'; readonly proposal: number }
  | { readonly type: 'withdrawProposal'; readonly proposal: number }
  | { readonly type: 'setFollowUp'; readonly date: string | null }
  | { readonly type: 'chooseNextSteps'; readonly nextSteps: readonly string[] }
  | PaperCommand;

/** What concerns the papers that people carry out of the room: also when the dialogue has ended. `was` as above. */
export type PaperCommand =
  | { readonly type: 'nameFacilitator'; readonly name: string; readonly was?: string }
  | { readonly type: 'sharePapers'; readonly shared: boolean };
