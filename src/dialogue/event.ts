import type { Durations, FactorId, Guide, ParticipationMode, Phase, PlenaryPart, Step } from './guide.ts';
import type { Refusal } from './refusal.ts';
import type { Answer, Score } from './scale.ts';
import type { Agreement, GroupNumber, Keys, Note, PreviousDialogue, Proposal, RatingCounts, SeatId } from './state.ts';

/** What happened, in the order it happened. Times are milliseconds since 1970. */
export type Event =
  | Opened
  | AgendaEvent
  | SeatingEvent
  | RatingEvent
  | TableEvent
  | ClosingEvent
  /** Nothing came of a command, refused or not: the same one again is to get the same answer. */
  | { readonly type: 'answered'; readonly refusal: Refusal | null }
  /** What once stood here has been erased from the log. */
  | { readonly type: 'erased' };

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
  | { readonly type: 'phaseEntered'; readonly phase: Phase; readonly at: number }
  | { readonly type: 'timeAdded'; readonly minutes: number }
  | { readonly type: 'factorShown'; readonly factor: FactorId | null }
  | { readonly type: 'plenaryShown'; readonly part: PlenaryPart; readonly page: number }
  | { readonly type: 'spotlit'; readonly group: GroupNumber | null };

export type SeatingEvent =
  | { readonly type: 'doorSet'; readonly door: 'open' | 'closed' }
  | { readonly type: 'groupAdded'; readonly group: GroupNumber; readonly mode: ParticipationMode }
  | { readonly type: 'groupRemoved'; readonly group: GroupNumber }
  /** `seats` are those whose private ratings go because the group now scores together. */
  | {
      readonly type: 'modeSet';
      readonly group: GroupNumber;
      readonly mode: ParticipationMode;
      readonly seats: readonly SeatId[];
    }
  | { readonly type: 'peopleCounted'; readonly group: GroupNumber; readonly people: number }
  | { readonly type: 'joined'; readonly seat: SeatId; readonly group: GroupNumber; readonly key: string }
  /** Private ratings go along, unless those of the new group have opened. */
  | {
      readonly type: 'moved';
      readonly seat: SeatId;
      readonly from: GroupNumber;
      readonly group: GroupNumber;
      readonly ratings: 'kept' | 'dropped';
    }
  | { readonly type: 'left'; readonly seat: SeatId; readonly group: GroupNumber };

export type RatingEvent =
  | {
      readonly type: 'rated';
      readonly group: GroupNumber;
      readonly seat: SeatId;
      readonly factor: FactorId;
      readonly answer: Answer;
    }
  | { readonly type: 'locked'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'unlocked'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'revealVoted'; readonly group: GroupNumber; readonly seat: SeatId }
  /** `seats` are those in the group then. From here on nobody can tell who gave which rating. */
  | {
      readonly type: 'revealed';
      readonly group: GroupNumber;
      readonly seats: readonly SeatId[];
      readonly counts: RatingCounts;
    }
  | { readonly type: 'scoringTogether'; readonly group: GroupNumber; readonly seats: readonly SeatId[] };

export type TableEvent =
  | { readonly type: 'stepTaken'; readonly group: GroupNumber; readonly step: Exclude<Step, 'rate' | 'compare'> }
  | { readonly type: 'questionTaken'; readonly group: GroupNumber; readonly question: number }
  | { readonly type: 'penTaken'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'penAsked'; readonly group: GroupNumber; readonly seat: SeatId }
  | { readonly type: 'penKept'; readonly group: GroupNumber }
  | { readonly type: 'penFreed'; readonly group: GroupNumber }
  | { readonly type: 'helpSet'; readonly group: GroupNumber; readonly wanted: boolean }
  | { readonly type: 'scoreSet'; readonly group: GroupNumber; readonly factor: FactorId; readonly score: Score | null }
  /** The whole note, new or edited, so that what it said before can be erased. */
  | { readonly type: 'noteWritten'; readonly group: GroupNumber; readonly note: Note }
  | { readonly type: 'noteStarred'; readonly group: GroupNumber; readonly note: number; readonly starred: boolean }
  | { readonly type: 'noteRemoved'; readonly group: GroupNumber; readonly note: number }
  | { readonly type: 'focusSet'; readonly group: GroupNumber; readonly factors: readonly FactorId[] };

export type ClosingEvent =
  | { readonly type: 'closingAnswered'; readonly question: string; readonly text: string }
  | { readonly type: 'agreementWritten'; readonly agreement: Agreement }
  | { readonly type: 'agreementRemoved'; readonly agreement: number }
  | { readonly type: 'proposalMade'; readonly proposal: Proposal }
  | { readonly type: 'proposalAnswered'; readonly proposal: number; readonly status: 'accepted' | 'left' }
  | { readonly type: 'proposalWithdrawn'; readonly proposal: number }
  | { readonly type: 'followUpSet'; readonly date: string | null }
  | { readonly type: 'nextStepsChosen'; readonly nextSteps: readonly string[] }
  | { readonly type: 'facilitatorNamed'; readonly name: string }
  | { readonly type: 'papersShared'; readonly shared: boolean };
