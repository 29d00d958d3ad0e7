import type { Circumstances } from '../command.ts';
import {
  countedPhonesAt,
  isInCompany,
  isRatingOffered,
  isSetAside,
  lockedIn,
  mayOpenAlone,
  votesToReveal,
} from '../company.ts';
import { hasReached, type ParticipationMode, type Step } from '../guide.ts';
import type { RevealedCounts } from '../rating-counts.ts';
import { type Answer, isWhole, type Profile } from '../scale.ts';
import { type Dialogue, type Group, type GroupNumber, groupAt, isSingle, type SeatId, seatAt } from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type AggregateView, aggregateView } from './aggregate.ts';
import { type ClosingView, closingView } from './closing.ts';
import { phoneGroups } from './listed-groups.ts';
import { type LastTimeView, lastTimeView, type PreviousLine } from './previous.ts';
import type { WaitingView } from './waiting.ts';

/** What all phones in a group see: encoded once for the group. */
export type TableView = RoomView & OwnTableView;

export type OwnTableView = { readonly group: GroupView };

/** What all phones in the dialogue see: encoded once for all groups. */
export type RoomView = {
  readonly agenda: AgendaView;
  /** The factor that the room talks about, while the model is presented. */
  readonly shownFactor: string | null;
  /** The closing question that the room talks about; null while it talks about all of them. */
  readonly shownQuestion: string | null;
  /** What was agreed last time, while the room goes through it; null before and after. */
  readonly lastTime: LastTimeView | null;
  /** The groups together, once the plenary has shown the room their middle; null before. */
  readonly aggregate: AggregateView | null;
  /** From the closing on; null before. */
  readonly closing: ClosingView | null;
  /** The groups that a phone may sit at; null where there are too many to list. */
  readonly phoneGroups: readonly GroupNumber[] | null;
  /** What is proposed and not answered yet, without whose it is; nothing but in the closing. */
  readonly proposals: readonly WaitingProposalView[];
};

export type WaitingProposalView = {
  readonly id: number;
  readonly factor: string | null;
  readonly what: string;
  /** Whether others than its author can still support it. */
  readonly open: boolean;
};

export type GroupView = {
  readonly number: GroupNumber;
  readonly mode: ParticipationMode;
  readonly seats: number;
  /** Null where nobody has counted who sits at the table. */
  readonly people: number | null;
  /** The seats that ask to be let in here. */
  readonly waiting: readonly SeatId[];
  readonly talk: TalkView;
  readonly scores: Profile;
  /** What a follow-up holds the line against; null until the line is drawn, as it would be an answer before the question. */
  readonly previousLine: PreviousLine | null;
  /** Whether the pen may still set scores. */
  readonly scoresOpen: boolean;
  /** `free`: nobody holds it, or its holder has been gone for 30 s. */
  readonly pen: 'free' | 'held';
  /** Whether its holder came to the table when it had begun. */
  readonly hasLatePen: boolean;
  readonly penAsked: boolean;
  readonly wantsHelp: boolean;
  /** Whether the group has said that it is done. */
  readonly isDone: boolean;
  /** Whether the room looks at this group. */
  readonly isSpotlit: boolean;
  readonly question: number;
  readonly notes: readonly NoteView[];
  readonly focus: readonly string[];
};

export type TalkView =
  | {
      readonly step: 'rate';
      /** False with one or two people: they score together. */
      readonly offered: boolean;
      /** Goes along with `lock`. */
      readonly companyRevision: number;
      /** How many there are whose ratings open together; null until the first has locked. */
      readonly company: number | null;
      /**
       * The phones that stand beside the number of people. While there are more, nothing opens as dots. Whoever came after the
       * first lock is among them when the people have been counted anew.
       */
      readonly phones: number;
      readonly locked: number;
      readonly revealVotes: number;
      readonly votesToReveal: number;
      /** Whether all who are left have locked: any of them opens without a vote. */
      readonly mayOpenNow: boolean;
      /** Whether what was rated here has been cleared. */
      readonly hasBegunAgain: boolean;
      /** The seats at the table that are out of contact, and that nobody has set aside. */
      readonly away: readonly SeatId[];
      /** The seats that the others have said are not there. They do not count until they come back. */
      readonly setAside: readonly SeatId[];
    }
  | { readonly step: Exclude<Step, 'rate'>; readonly counts: readonly RevealedCounts[] | null };

export type NoteView = {
  readonly id: number;
  readonly question: string;
  readonly text: string;
  readonly starred: boolean;
};

/** What only this seat may see. */
export type SeatView = {
  readonly seat: SeatId;
  readonly sheet: readonly (Answer | null)[];
  readonly locked: boolean;
  /** False for whoever came when the company was closed, or from a table whose ratings have opened: they join at `agree`. */
  readonly inCompany: boolean;
  readonly hasVotedToReveal: boolean;
  readonly pen: 'holding' | 'asking' | 'none';
  /** Ids of the notes that this seat wrote. */
  readonly notes: readonly number[];
  /** What this seat wrote that the pen has changed or removed since. */
  readonly keptNotes: readonly KeptNoteView[];
  readonly proposals: readonly ProposalView[];
  /** Ids of the proposals of others that this seat supports. */
  readonly supported: readonly number[];
};

export type KeptNoteView = Omit<NoteView, 'starred'>;

export type ProposalView = {
  readonly id: number;
  readonly factor: string | null;
  readonly what: string;
  readonly status: 'waiting' | 'accepted' | 'left';
};

/** A participant's whole view: what the table sees, and what only the seat sees. */
export type ParticipantView = { readonly table: TableView; readonly me: SeatView };

/** What a phone is shown: its table's view when it sits at one, and until then nothing of any table. */
export type PhoneView = ParticipantView | WaitingView;

/** Gives what the phones of a group see; undefined when the group is not there. */
export function tableView(
  dialogue: Dialogue,
  number: GroupNumber,
  circumstances: Circumstances,
): TableView | undefined {
  const own = ownTableView(dialogue, number, circumstances);
  return own && { ...roomView(dialogue), ...own };
}

/** Whether the room has come to the middle of all groups: a phone runs ahead of no moment that the screen has. */
function isMiddleShown({ phase, plenary: { part } }: Dialogue): boolean {
  if (phase === 'plenary') return part !== 'empty' && part !== 'lines';
  return hasReached({ phase }, 'closing');
}

/** Gives the part of every table's view that is the same for all tables. */
export function roomView(dialogue: Dialogue): RoomView {
  return {
    agenda: agendaView(dialogue),
    shownFactor: dialogue.shownFactor,
    shownQuestion: dialogue.shownQuestion,
    lastTime: lastTimeView(dialogue),
    aggregate: isMiddleShown(dialogue) ? aggregateView(dialogue) : null,
    closing: hasReached(dialogue, 'closing') ? closingView(dialogue) : null,
    phoneGroups: phoneGroups(dialogue),
    proposals: waitingProposals(dialogue),
  };
}

function waitingProposals({ phase, closing }: Dialogue): readonly WaitingProposalView[] {
  if (phase !== 'closing') return [];
  return closing.proposals
    .filter(({ status }) => status === 'waiting')
    .map(({ id, factor, what, seat }) => ({ id, factor, what, open: seat !== null }));
}

/** Gives the part of a table's view that is its own; undefined when the group is not there. */
export function ownTableView(
  dialogue: Dialogue,
  number: GroupNumber,
  circumstances: Circumstances,
): OwnTableView | undefined {
  const group = groupAt(dialogue, number);
  return group && { group: groupView(dialogue, group, circumstances) };
}

/** Gives what only `seat` may see; undefined when it sits at no table. */
export function seatView(dialogue: Dialogue, seat: SeatId): SeatView | undefined {
  const at = seatAt(dialogue, seat);
  const group = at && at.group !== null ? groupAt(dialogue, at.group) : undefined;
  if (!group) return undefined;
  const { pen, talk } = group;
  const sheet = talk.step === 'rate' ? talk.sheets.get(seat) : undefined;
  return {
    seat,
    sheet: sheet?.answers ?? dialogue.guide.factors.map(() => null),
    locked: sheet?.locked ?? false,
    inCompany: talk.step === 'rate' && isInCompany(dialogue, talk, seat),
    hasVotedToReveal: talk.step === 'rate' && talk.revealVotes.includes(seat),
    pen: pen.holder === seat ? 'holding' : pen.asking === seat ? 'asking' : 'none',
    notes: group.notes.filter((note) => note.seat === seat).map(({ id }) => id),
    keptNotes: group.keptNotes
      .filter((note) => note.seat === seat)
      .map(({ id, question, text }) => ({ id, question, text })),
    proposals: dialogue.closing.proposals
      .filter((proposal) => proposal.seat === seat)
      .map(({ id, factor, what, status }) => ({ id, factor, what, status })),
    supported: dialogue.closing.proposals.filter(({ supporters }) => supporters.includes(seat)).map(({ id }) => id),
  };
}

function groupView(dialogue: Dialogue, group: Group, { isGone }: Circumstances): GroupView {
  const { holder, asking } = group.pen;
  return {
    number: group.number,
    mode: group.mode,
    seats: group.seats.length,
    people: group.people,
    waiting: group.waiting,
    talk: talkView(dialogue, group, isGone),
    scores: group.scores,
    previousLine: previousLineFor(dialogue, group),
    scoresOpen: dialogue.phase === 'exercise' || (isSingle(dialogue) && dialogue.phase !== 'ended'),
    pen: holder === null || isGone(holder) ? 'free' : 'held',
    hasLatePen: holder !== null && isLate(dialogue, holder),
    penAsked: asking !== null && !isGone(asking),
    wantsHelp: group.wantsHelp,
    isDone: group.isDone,
    isSpotlit: dialogue.plenary.spotlight === group.number,
    question: group.question,
    notes: group.notes.map(({ id, question, text, starred }) => ({ id, question, text, starred })),
    focus: group.focus,
  };
}

/** A single group sees it beside its whole line; several see it with the middle of them all, as the room does. */
function previousLineFor(dialogue: Dialogue, { scores, talk }: Group): PreviousLine | null {
  const { previous } = dialogue;
  if (previous === null) return null;
  const isDrawn = isSingle(dialogue) && talk.step !== 'rate' && isWhole(scores);
  return isDrawn || isMiddleShown(dialogue) ? { openedAt: previous.openedAt, medians: previous.medians } : null;
}

function talkView(dialogue: Dialogue, group: Group, isGone: Circumstances['isGone']): TalkView {
  const { talk } = group;
  if (talk.step !== 'rate') return { step: talk.step, counts: talk.counts };
  return {
    step: 'rate',
    offered: isRatingOffered(dialogue, group, talk),
    companyRevision: group.companyRevision,
    company: talk.company?.length ?? null,
    phones: countedPhonesAt(group, isGone),
    locked: lockedIn(talk),
    revealVotes: talk.revealVotes.length,
    votesToReveal: votesToReveal(talk.company ?? group.seats.filter((seat) => !isSetAside(group, seat))),
    mayOpenNow: mayOpenAlone(talk),
    hasBegunAgain: talk.hasBegunAgain,
    away: group.seats.filter((seat) => isGone(seat) && !isSetAside(group, seat)),
    setAside: talk.setAside,
  };
}

function isLate(dialogue: Dialogue, seat: SeatId): boolean {
  const at = seatAt(dialogue, seat);
  return at !== undefined && at.group !== null && at.isLate;
}
