import type { Circumstances } from '../command.ts';
import { isRatingOffered, votesToOpen } from '../decide/rating.ts';
import type { Step, Way } from '../guide.ts';
import type { Answer, Profile } from '../scale.ts';
import { type FactorSpread, openedSpread } from '../spread.ts';
import {
  type Dialogue,
  type Group,
  type GroupNumber,
  groupAt,
  groupsOf,
  peopleIn,
  type SeatId,
  seatAt,
} from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type ClosingView, closingView } from './closing.ts';
import { type WholeView, wholeView } from './whole.ts';

/** What all phones in a group see: encoded once for the group. */
export type TableView = {
  readonly agenda: AgendaView;
  /** The factor that the room talks about, while the model is presented. */
  readonly shownFactor: string | null;
  readonly group: GroupView;
  /** The numbers of the groups that a phone may move to; empty with one group. */
  readonly otherGroups: readonly GroupNumber[];
  /** The groups together, from the plenary on; null before. */
  readonly whole: WholeView | null;
  /** From the closing on; null before. */
  readonly closing: ClosingView | null;
};

export type GroupView = {
  readonly number: GroupNumber;
  readonly way: Way;
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
      readonly wantOpen: number;
      readonly votesToOpen: number;
    }
  | { readonly step: Exclude<Step, 'rate'>; readonly spread: readonly FactorSpread[] | null };

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
  readonly wantsOpen: boolean;
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
  const group = groupAt(dialogue, number);
  if (!group) return undefined;
  const isTogether = ['plenary', 'closing', 'ended'].includes(dialogue.phase);
  return {
    agenda: agendaView(dialogue),
    shownFactor: dialogue.shownFactor,
    group: groupView(dialogue, group, circumstances),
    otherGroups: groupsOf(dialogue)
      .filter((other) => other !== group && other.way !== 'paper')
      .map((other) => other.number),
    whole: isTogether ? wholeView(dialogue) : null,
    closing: dialogue.phase === 'closing' || dialogue.phase === 'ended' ? closingView(dialogue) : null,
  };
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
    wantsOpen: group.talk.step === 'rate' && group.talk.wantOpen.includes(seat),
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
    way: group.way,
    seats: group.seats.length,
    people: peopleIn(group),
    talk: talkView(group),
    scores: group.scores,
    scoresOpen: dialogue.phase === 'exercise' || (groupsOf(dialogue).length === 1 && dialogue.phase !== 'ended'),
    pen: holder === null || isGone(holder) ? 'free' : 'held',
    penAsked: asking !== null,
    wantsHelp: group.wantsHelp,
    question: group.question,
    notes: group.notes.map(({ id, question, text, starred }) => ({ id, question, text, starred })),
    focus: group.focus,
  };
}

function talkView(group: Group): TalkView {
  const { talk } = group;
  if (talk.step !== 'rate') return { step: talk.step, spread: talk.spread?.map(openedSpread) ?? null };
  return {
    step: 'rate',
    offered: isRatingOffered(group),
    locked: [...talk.sheets.values()].filter((sheet) => sheet.locked).length,
    wantOpen: talk.wantOpen.length,
    votesToOpen: votesToOpen(group),
  };
}
