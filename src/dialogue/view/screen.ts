import { isRatingOffered, lockedIn } from '../company.ts';
import { hasReached, type Step } from '../guide.ts';
import type { Profile } from '../scale.ts';
import { type Dialogue, type Group, type GroupNumber, groupsOf, newestCode, type Plenary, peopleIn } from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import {
  type AggregateView,
  aggregateView,
  type GroupResult,
  groupResults,
  type StarredNote,
  starredNotes,
} from './aggregate.ts';
import { type ClosingView, closingView } from './closing.ts';
import { shownLine } from './facilitator.ts';
import { type PreviousView, previousView } from './previous.ts';
import { roundOf } from './round.ts';

/** What the room sees from eight metres. No scores before the plenary, unless there is one group. */
export type ScreenView = {
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
  readonly people: number;
  readonly groups: readonly ScreenGroup[];
  /** The line of the only group, as it is drawn; null when there are more groups. */
  readonly line: Profile | null;
  /** From the plenary on; null before. */
  readonly plenary: PlenaryView | null;
  /** From the closing on; null before. */
  readonly closing: ClosingView | null;
  /** What a follow-up is held against. */
  readonly previous: PreviousView | null;
};

export type ScreenGroup = {
  readonly number: GroupNumber;
  readonly mode: 'phones' | 'table' | 'paper';
  readonly seats: number;
  readonly people: number;
  readonly step: Step;
  /** How many there are whose ratings open together; null until the first has locked, and when nobody rates. */
  readonly company: number | null;
  readonly locked: number;
  /** Whether it has yet to say how many sit there, so that nobody can lock. */
  readonly isCounting: boolean;
  readonly scored: readonly boolean[];
  /** Whether the group has said that it is done. */
  readonly isDone: boolean;
};

export type PlenaryView = {
  readonly shown: Plenary;
  /** The groups that are heard one after the other, in that order. */
  readonly round: readonly GroupNumber[];
  readonly groups: readonly GroupResult[];
  readonly aggregate: AggregateView;
  readonly starred: readonly StarredNote[];
};

export function screenView(dialogue: Dialogue): ScreenView {
  const groups = groupsOf(dialogue);
  return {
    agenda: agendaView(dialogue),
    newCode: newestCode(dialogue),
    shownFactor: dialogue.shownFactor,
    shownAgreement: dialogue.shownAgreement,
    shownQuestion: dialogue.shownQuestion,
    readOutPage: dialogue.readOutPage,
    people: groups.reduce((sum, group) => sum + peopleIn(group), 0),
    groups: groups.map((group) => ({
      number: group.number,
      mode: group.mode,
      seats: group.seats.length,
      people: peopleIn(group),
      step: group.talk.step,
      company: group.talk.step === 'rate' ? (group.talk.company?.length ?? null) : null,
      locked: group.talk.step === 'rate' ? lockedIn(group.talk) : 0,
      isCounting: isCounting(dialogue, group),
      scored: group.scores.map((score) => score !== null),
      isDone: group.isDone,
    })),
    line: shownLine(dialogue),
    plenary: hasReached(dialogue, 'plenary') ? plenaryView(dialogue) : null,
    closing: hasReached(dialogue, 'closing') ? closingView(dialogue) : null,
    previous: previousView(dialogue),
  };
}

function isCounting(dialogue: Dialogue, group: Group): boolean {
  const { talk, people } = group;
  return talk.step === 'rate' && people === null && isRatingOffered(dialogue, group, talk);
}

function plenaryView(dialogue: Dialogue): PlenaryView {
  return {
    shown: dialogue.plenary,
    round: roundOf(dialogue),
    groups: groupResults(dialogue),
    aggregate: aggregateView(dialogue),
    starred: starredNotes(dialogue),
  };
}
