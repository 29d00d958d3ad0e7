import type { Durations, FactorId, Guide, Outcome, ParticipationMode, Phase, PlenaryPart, Step } from './guide.ts';
import type { Refusal } from './refusal.ts';
import type { Answer, Score } from './scale.ts';
import type {
  Agreement,
  GroupNumber,
  KeptKeys,
  KeptNote,
  Keys,
  Note,
  PreviousDialogue,
  ProposalMade,
  RatingCounts,
  SeatId,
} from './state.ts';

/** What happened, in the order it happened. Times are milliseconds since 1970. */
export type Event =
  | Opened
  | AgendaEvent
  | SeatingEvent
  | HandoverEvent
  | KeyEvent
  | RatingEvent
  | TableEvent
  | LastTimeEvent
  | ClosingEvent
  /** Nothing came of a command, refused or not: the same one again is to get the same answer. */
  | { readonly type: 'answered'; readonly refusal: Refusal | null }
  /** What once stood here has been erased from the log. */
  | { readonly type: 'erased' }
  /** All that stands under a later code of a dialogue: which dialogue it leads to. */
  | { readonly type: 'codeOf'; readonly dialogue: string };

export type Opened = {
  readonly type: 'opened';
  readonly at: number;
  readonly title: string;
  readonly guide: Guide;
  readonly durations: Durations;
  /** How each group takes part; one entry per group. */
  readonly modes: readonly ParticipationMode[];
  readonly keys: Keys;
  /** In a follow-up: what it is held against. */
  readonly previous?: PreviousDialogue | null;
};

export type AgendaEvent =
  | { readonly type: 'renamed'; readonly title: string }
  | { readonly type: 'durationsSet'; readonly durations: Durations }
  /**
   * `resumed`: the phase goes on with the clock that it had, as the room has gone back to it, or as going on or back was
   * undone. Otherwise its time begins.
   */
  | {
      readonly type: 'phaseEntered';
      readonly phase: Phase;
      readonly at: number;
      readonly resumed?: 'back' | 'undone';
    }
  | { readonly type: 'timeAdded'; readonly minutes: number }
  | { readonly type: 'factorShown'; readonly factor: FactorId | null }
  | { readonly type: 'agreementShown'; readonly agreement: number | null }
  | { readonly type: 'plenaryShown'; readonly part: PlenaryPart; readonly page: number }
  | { readonly type: 'spotlit'; readonly group: GroupNumber | null }
  | { readonly type: 'closingQuestionShown'; readonly question: string | null }
  | { readonly type: 'agreementsReadOut'; readonly page: number }
  | { readonly type: 'notePicked'; readonly group: GroupNumber; readonly note: number; readonly picked: boolean };

export type SeatingEvent =
  | { readonly type: 'doorSet'; readonly door: 'open' | 'closed' }
  | { readonly type: 'groupAdded'; readonly group: GroupNumber; readonly mode: ParticipationMode }
  | { readonly type: 'groupRemoved'; readonly group: GroupNumber }
  /** `seats` are those who sit there: their private ratings go. */
  | {
      readonly type: 'modeSet';
      readonly group: GroupNumber;
      readonly mode: ParticipationMode;
      readonly seats: readonly SeatId[];
    }
  | { readonly type: 'peopleCounted'; readonly group: GroupNumber; readonly people: number }
  | { readonly type: 'joined'; readonly seat: SeatId; readonly group: GroupNumber; readonly key: string }
  /** Private ratings do not go along. `hasOpened`: a table where it sat has opened its ratings. */
  | {
      readonly type: 'moved';
      readonly seat: SeatId;
      readonly from: GroupNumber;
      readonly group: GroupNumber;
      readonly hasOpened: boolean;
    }
  | { readonly type: 'left'; readonly seat: SeatId; readonly group: GroupNumber }
  | DoorEvent;

/** A seat goes on in another browser. `ticket` and `key` are hashes. */
export type HandoverEvent =
  | { readonly type: 'seatOffered'; readonly seat: SeatId; readonly ticket: string; readonly until: number }
  | { readonly type: 'seatTakenOver'; readonly seat: SeatId; readonly key: string };

export type KeyEvent =
  /** `key` is a hash. Whoever has the one before has nothing any more. */
  | { readonly type: 'keyRenewed'; readonly role: keyof Keys; readonly key: string }
  /** The key of a lesser page itself, so that all who lead can hand it on. */
  | { readonly type: 'keyKept'; readonly role: keyof KeptKeys; readonly key: string }
  | { readonly type: 'coFacilitatorAdded'; readonly id: number; readonly key: string }
  | { readonly type: 'coFacilitatorRemoved'; readonly id: number }
  /** Newcomers come in by this code from now on, and by none that was before. */
  | { readonly type: 'codeReplaced'; readonly code: string };

/** At the door of a table. `from` and `group` are where a seat asked and asks, null where at none. */
export type DoorEvent =
  | { readonly type: 'arrived'; readonly seat: SeatId; readonly group: GroupNumber | null; readonly key: string }
  | {
      readonly type: 'asked';
      readonly seat: SeatId;
      readonly from: GroupNumber | null;
      readonly group: GroupNumber;
    }
  | {
      readonly type: 'admitted';
      readonly seat: SeatId;
      readonly from: GroupNumber | null;
      readonly group: GroupNumber;
    }
  | { readonly type: 'declined'; readonly seat: SeatId; readonly group: GroupNumber | null }
  | { readonly type: 'wentAway'; readonly seat: SeatId; readonly group: GroupNumber | null };

export type RatingEvent =
  | {
      readonly type: 'rated';
      readonly group: GroupNumber;
      readonly seat: SeatId;
      readonly factor: FactorId;
      readonly answer: Answer;
    }
  /** `seats` are those whose ratings will open together. Its own event, because who locked is erased. */
  | { readonly type: 'companyClosed'; readonly group: GroupNumber; readonly seats: readonly SeatId[] }
  | { readonly type: 'locked'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'unlocked'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'revealVoted'; readonly group: GroupNumber; readonly seat: SeatId }
  /**
   * `seats` are those at the table then. From here on nobody can tell who gave which rating. `raters` is how many people's
   * ratings opened; older logs do not say.
   */
  | {
      readonly type: 'ratingsOpened';
      readonly group: GroupNumber;
      readonly seats: readonly SeatId[];
      readonly raters?: number;
    }
  /** What opened: its own event, because it is erased later. */
  | { readonly type: 'revealed'; readonly group: GroupNumber; readonly counts: RatingCounts }
  | { readonly type: 'scoringTogether'; readonly group: GroupNumber; readonly seats: readonly SeatId[] }
  | { readonly type: 'begunAgain'; readonly group: GroupNumber; readonly seats: readonly SeatId[] }
  /** The others say that its phone is not there: what it rated goes, as when it leaves. */
  | { readonly type: 'setAside'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'cameBack'; readonly group: GroupNumber; readonly seat: SeatId }
  /** Nothing is left of the ratings, opened or not. `step` is where the group is then: past `rate` where they had opened. */
  | {
      readonly type: 'ratingsErased';
      readonly group: GroupNumber;
      readonly seats: readonly SeatId[];
      readonly step: Exclude<Step, 'compare'>;
    };

export type TableEvent =
  | { readonly type: 'stepTaken'; readonly group: GroupNumber; readonly step: Exclude<Step, 'rate' | 'compare'> }
  | { readonly type: 'questionTaken'; readonly group: GroupNumber; readonly question: number }
  | { readonly type: 'penTaken'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'penAsked'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'penKept'; readonly group: GroupNumber }
  | { readonly type: 'penFreed'; readonly group: GroupNumber }
  | { readonly type: 'helpSet'; readonly group: GroupNumber; readonly wanted: boolean }
  | { readonly type: 'doneSet'; readonly group: GroupNumber; readonly done: boolean }
  | { readonly type: 'scoreSet'; readonly group: GroupNumber; readonly factor: FactorId; readonly score: Score | null }
  /** The whole note, new or edited, so that what it said before can be erased. */
  | { readonly type: 'noteWritten'; readonly group: GroupNumber; readonly note: Note }
  | { readonly type: 'noteStarred'; readonly group: GroupNumber; readonly note: number; readonly starred: boolean }
  | { readonly type: 'noteRemoved'; readonly group: GroupNumber; readonly note: number }
  /** What the author of a note wrote, before somebody else changed or removed it. */
  | { readonly type: 'noteKept'; readonly group: GroupNumber; readonly note: KeptNote }
  | { readonly type: 'keptNoteDropped'; readonly group: GroupNumber; readonly note: number }
  | { readonly type: 'focusSet'; readonly group: GroupNumber; readonly factors: readonly FactorId[] };

/** What came of an agreement of last time. */
export type LastTimeEvent =
  | { readonly type: 'outcomeSet'; readonly agreement: number; readonly outcome: Outcome | null }
  | { readonly type: 'outcomeDescribed'; readonly agreement: number; readonly text: string };

export type ClosingEvent =
  | { readonly type: 'closingAnswered'; readonly question: string; readonly text: string }
  | { readonly type: 'agreementWritten'; readonly agreement: Agreement }
  /** `deadline` is the date that it had, which stands in calendars. Logs of before calendars followed do not say it. */
  | { readonly type: 'agreementRemoved'; readonly agreement: number; readonly deadline?: string | null }
  /** The whole proposal, new, or without whose it is and with how many supported it. */
  | { readonly type: 'proposalMade'; readonly proposal: ProposalMade; readonly support?: number }
  | {
      readonly type: 'proposalSupported';
      readonly proposal: number;
      readonly seat: SeatId;
      readonly supported: boolean;
    }
  | { readonly type: 'proposalAnswered'; readonly proposal: number; readonly status: 'accepted' | 'left' }
  | { readonly type: 'proposalWithdrawn'; readonly proposal: number }
  | { readonly type: 'followUpSet'; readonly date: string | null }
  | { readonly type: 'nextStepsChosen'; readonly nextSteps: readonly string[] }
  | { readonly type: 'facilitatorNamed'; readonly name: string }
  | { readonly type: 'papersShared'; readonly shared: boolean };
