import type { Circumstances } from '../command.ts';
import { countedPhonesAt, isRatingOffered, isSetAside, lockedIn } from '../company.ts';
import { hasReached, type ParticipationMode, type Phase, type Step } from '../guide.ts';
import { UNDO_OFFERED_MS } from '../limits.ts';
import type { Profile } from '../scale.ts';
import { areAllNotesShown } from '../shown-notes.ts';
import {
  type Dialogue,
  type Group,
  type GroupNumber,
  groupsOf,
  isSingle,
  newestCode,
  type Plenary,
  type SeatId,
} from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type AggregateView, aggregateView, type StarredNote, starredNotes } from './aggregate.ts';
import { type ClosingView, closingView } from './closing.ts';
import type { NoteView, ProposalView } from './participant.ts';
import { type PreviousView, previousView } from './previous.ts';
import { roundOf } from './round.ts';

/**
 * The console: who is where and how far each group is. Scores from the plenary on, and of a single group as it
 * sets them; ratings never.
 */
export type FacilitatorView = {
  readonly agenda: AgendaView;
  /** The code that newcomers come in by, where it is another than the one that the dialogue was opened with. */
  readonly newCode: string | null;
  readonly shownFactor: string | null;
  /** The agreement of last time that the room talks about; null while all of them are shown. */
  readonly shownAgreement: number | null;
  /** The closing question that the room talks about; null while all of them are shown. */
  readonly shownQuestion: string | null;
  /** The page of today’s agreements that is read out, from 0; null while none is. */
  readonly readOutPage: number | null;
  readonly plenary: Plenary;
  /** The groups that are heard one after the other in the plenary, in that order; none before it. */
  readonly round: readonly GroupNumber[];
  /** The phase that going on, or back, a moment ago can be undone to, and until when; null when there is none. */
  readonly undo: { readonly phase: Phase; readonly until: number } | null;
  readonly groups: readonly ConsoleGroup[];
  /** Seats that are to be let in and ask at no table: they have not chosen, or were declined. */
  readonly waiting: readonly SeatId[];
  /** How many seats were taken that nobody has any more. */
  readonly cameAndWent: number;
  /** The line of the only group, as it is drawn and its screen shows it; null when there are more groups. */
  readonly line: Profile | null;
  /** From the plenary on; null before. */
  readonly aggregate: AggregateView | null;
  readonly starred: readonly StarredNote[];
  readonly closing: ClosingView;
  readonly proposals: readonly ConsoleProposal[];
  readonly previous: PreviousView | null;
  /** When the dialogue ended, in milliseconds since 1970; null while it runs. */
  readonly endedAt: number | null;
};

/** A proposal, and how many besides whose it is support it. */
export type ConsoleProposal = ProposalView & { readonly support: number };

export type ConsoleGroup = {
  readonly number: GroupNumber;
  readonly mode: ParticipationMode;
  /** The seat's number, which its phone shows, whether it is in contact, and whether its table has said that it is not there. */
  readonly seats: readonly { readonly seat: SeatId; readonly here: boolean; readonly setAside: boolean }[];
  /** Seats that ask to be let in here. */
  readonly waiting: readonly SeatId[];
  /** Null where nobody has counted who sits at the table. */
  readonly people: number | null;
  /** Those that stand beside the number of people: while a group rates, without whoever came after the first lock and has not been counted. */
  readonly phones: number;
  readonly step: Step;
  readonly ratingOffered: boolean;
  /** How many there are whose ratings open together; null until the first has locked, and when nobody rates. */
  readonly company: number | null;
  readonly locked: number;
  /** Which factors have an agreed score, in the guide's order: how far the line is, not where. */
  readonly scored: readonly boolean[];
  readonly question: number;
  readonly wantsHelp: boolean;
  /** Whether the group has said that it is done. */
  readonly isDone: boolean;
  readonly penHolder: SeatId | null;
  readonly noteCount: number;
  readonly focusCount: number;
  /** What the group has decided: from the plenary on, and at once for a sheet that the facilitator types in; null before. */
  readonly decided: Decided | null;
};

export type Decided = {
  readonly scores: Profile;
  readonly focus: readonly string[];
  /** All notes of a sheet, and of the only group; of other groups none: their starred ones are in `starred`. */
  readonly notes: readonly NoteView[];
};

export function facilitatorView(dialogue: Dialogue, circumstances: Circumstances): FacilitatorView {
  const isTogether = hasReached(dialogue, 'plenary');
  return {
    agenda: agendaView(dialogue),
    newCode: newestCode(dialogue),
    shownFactor: dialogue.shownFactor,
    shownAgreement: dialogue.shownAgreement,
    shownQuestion: dialogue.shownQuestion,
    readOutPage: dialogue.readOutPage,
    plenary: dialogue.plenary,
    round: isTogether ? roundOf(dialogue) : [],
    undo: undoable(dialogue),
    groups: groupsOf(dialogue).map((group) => consoleGroup(dialogue, group, circumstances)),
    waiting: dialogue.seats.flatMap((seat, index) => (seat?.group === null && seat.asks === null ? index + 1 : [])),
    cameAndWent: dialogue.seats.filter((seat) => seat === undefined).length,
    line: shownLine(dialogue),
    aggregate: isTogether ? aggregateView(dialogue) : null,
    starred: isTogether ? starredNotes(dialogue) : [],
    closing: closingView(dialogue),
    proposals: dialogue.closing.proposals.map(({ id, factor, what, status, supporters, earlierSupport }) => ({
      id,
      factor,
      what,
      status,
      support: supporters.length + earlierSupport,
    })),
    previous: previousView(dialogue),
    endedAt: dialogue.phase === 'ended' ? dialogue.phaseEnteredAt : null,
  };
}

function undoable({ left, phase }: Dialogue): FacilitatorView['undo'] {
  if (left === null || phase === 'ended' || left.phase === 'ended') return null;
  return { phase: left.phase, until: left.at + UNDO_OFFERED_MS };
}

/** The line of the only group, which its own screen shows while it is drawn; null before the exercise and when there are more. */
export function shownLine(dialogue: Dialogue): Profile | null {
  if (!isSingle(dialogue) || !hasReached(dialogue, 'exercise')) return null;
  return groupsOf(dialogue)[0]?.scores ?? null;
}

function consoleGroup(dialogue: Dialogue, group: Group, { isGone }: Circumstances): ConsoleGroup {
  const { talk } = group;
  return {
    number: group.number,
    mode: group.mode,
    seats: group.seats.map((seat) => ({ seat, here: !isGone(seat), setAside: isSetAside(group, seat) })),
    waiting: group.waiting,
    people: group.people,
    phones: countedPhonesAt(group, isGone),
    step: talk.step,
    ratingOffered: talk.step === 'rate' && isRatingOffered(dialogue, group, talk),
    company: talk.step === 'rate' ? (talk.company?.length ?? null) : null,
    locked: talk.step === 'rate' ? lockedIn(talk) : 0,
    scored: group.scores.map((score) => score !== null),
    question: group.question,
    wantsHelp: group.wantsHelp,
    isDone: group.isDone,
    penHolder: group.pen.holder,
    noteCount: group.notes.length,
    focusCount: group.focus.length,
    decided: hasReached(dialogue, 'plenary') || group.mode === 'paper' ? decided(dialogue, group) : null,
  };
}

function decided(dialogue: Dialogue, group: Group): Decided {
  const notes = group.mode === 'paper' || areAllNotesShown(dialogue) ? group.notes : [];
  return {
    scores: group.scores,
    focus: group.focus,
    notes: notes.map(({ id, question, text, starred }) => ({ id, question, text, starred })),
  };
}
