import type { Circumstances } from '../command.ts';
import { isRatingOffered, votesToReveal } from '../decide/rating.ts';
import { hasReached, type ParticipationMode, type Step } from '../guide.ts';
import { type RevealedCounts, revealedCounts } from '../rating-counts.ts';
import type { Answer, Profile } from '../scale.ts';
import {
  type Dialogue,
  type Group,
  type GroupNumber,
  groupAt,
  isSingle,
  peopleIn,
  type SeatId,
  seatAt,
} from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type AggregateView, aggregateView } from './aggregate.ts';
import { type ClosingView, closingView } from './closing.ts';
import { listedGroups } from './listed-groups.ts';

/** What all phones in a group see: encoded once for the group. */
export type TableView = RoomView & OwnTableView;

export type OwnTableView = { readonly group: GroupView };

/** What all phones in the dialogue see: encoded once for all groups. */
export type RoomView = {
  readonly agenda: AgendaView;
  /** The factor that the room talks about, while the model is presented. */
  readonly shownFactor: string | null;
  /** The groups together, from the plenary on; null before. */
  readonly aggregate: AggregateView | null;
  /** From the closing on; null before. */
  readonly closing: ClosingView | null;
  /** The groups that a phone may sit at; null where there are too many to list. */
  readonly phoneGroups: readonly GroupNumber[] | null;
};

export type GroupView = {
  readonly number: GroupNumber;
  readonly mode: ParticipationMode;
  readonly seats: number;
  readonly people: number;
  readonly talk: TalkView;
  readonly scores: Profile;
  /** Whether the pen may still set scores. */
  readonly scoresOpen: boolean;
  /** `free`: nobody holds it, or its holder has been gone for 30 s. */
  readonly pen: 'free' | 'held';
  readonly penAsked: boolean;
  readonly wantsHelp: boolean;
  readonly question: number;
  readonly notes: readonly NoteView[];
  readonly focus: readonly string[];
};

export type TalkView =
  | {
      readonly step: 'rate';
      /** False with one or two people: they score together. */
      readonly offered: boolean;
      readonly locked: number;
      readonly revealVotes: number;
      readonly votesToReveal: number;
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
  readonly hasVotedToReveal: boolean;
  readonly pen: 'holding' | 'asking' | 'none';
  /** Ids of the notes that this seat wrote. */
  readonly notes: readonly number[];
  readonly proposals: readonly ProposalView[];
};

export type ProposalView = {
  readonly id: number;
  readonly factor: string | null;
  readonly what: string;
  readonly status: 'waiting' | 'accepted' | 'left';
};

/** A participant's whole view: what the table sees, and what only the seat sees. */
export type ParticipantView = { readonly table: TableView; readonly me: SeatView };

/** Gives what the phones of a group see; undefined when the group is not there. */
export function tableView(
  dialogue: Dialogue,
  number: GroupNumber,
  circumstances: Circumstances,
): TableView | undefined {
  const own = ownTableView(dialogue, number, circumstances);
  return own && { ...roomView(dialogue), ...own };
}

/** Gives the part of every table's view that is the same for all tables. */
export function roomView(dialogue: Dialogue): RoomView {
  return {
    agenda: agendaView(dialogue),
    shownFactor: dialogue.shownFactor,
    aggregate: hasReached(dialogue, 'plenary') ? aggregateView(dialogue) : null,
    closing: hasReached(dialogue, 'closing') ? closingView(dialogue) : null,
    phoneGroups: listedGroups(dialogue)?.flatMap(({ number, mode }) => (mode === 'paper' ? [] : number)) ?? null,
  };
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

/** Gives what only `seat` may see; undefined when it has left. */
export function seatView(dialogue: Dialogue, seat: SeatId): SeatView | undefined {
  const at = seatAt(dialogue, seat);
  const group = at && groupAt(dialogue, at.group);
  if (!group) return undefined;
  const sheet = group.talk.step === 'rate' ? group.talk.sheets.get(seat) : undefined;
  const { pen } = group;
  return {
    seat,
    sheet: sheet?.answers ?? dialogue.guide.factors.map(() => null),
    locked: sheet?.locked ?? false,
    hasVotedToReveal: group.talk.step === 'rate' && group.talk.revealVotes.includes(seat),
    pen: pen.holder === seat ? 'holding' : pen.asking === seat ? 'asking' : 'none',
    notes: group.notes.filter((note) => note.seat === seat).map(({ id }) => id),
    proposals: dialogue.closing.proposals
      .filter((proposal) => proposal.seat === seat)
      .map(({ id, factor, what, status }) => ({ id, factor, what, status })),
  };
}

function groupView(dialogue: Dialogue, group: Group, { isGone }: Circumstances): GroupView {
  const { holder, asking } = group.pen;
  return {
    number: group.number,
    mode: group.mode,
    seats: group.seats.length,
    people: peopleIn(group),
    talk: talkView(group),
    scores: group.scores,
    scoresOpen: dialogue.phase === 'exercise' || (isSingle(dialogue) && dialogue.phase !== 'ended'),
    pen: holder === null || isGone(holder) ? 'free' : 'held',
    penAsked: asking !== null && !isGone(asking),
    wantsHelp: group.wantsHelp,
    question: group.question,
    notes: group.notes.map(({ id, question, text, starred }) => ({ id, question, text, starred })),
    focus: group.focus,
  };
}

function talkView(group: Group): TalkView {
  const { talk } = group;
  if (talk.step !== 'rate') return { step: talk.step, counts: talk.counts?.map(revealedCounts) ?? null };
  return {
    step: 'rate',
    offered: isRatingOffered(group),
    locked: [...talk.sheets.values()].filter((sheet) => sheet.locked).length,
    revealVotes: talk.revealVotes.length,
    votesToReveal: votesToReveal(group),
  };
}
