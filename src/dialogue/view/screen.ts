import type { Step } from '../guide.ts';
import type { Profile } from '../scale.ts';
import { type Dialogue, type Earlier, type GroupNumber, groupsOf, type Plenary, peopleIn } from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { type ClosingView, closingView } from './closing.ts';
import { singleProfile } from './facilitator.ts';
import {
  type GroupResult,
  groupResults,
  isGathered,
  type StarredNote,
  starredNotes,
  type WholeView,
  wholeView,
} from './whole.ts';

/** What the room sees from eight metres. No scores before the plenary, unless there is one group. */
export type ScreenView = {
  readonly agenda: AgendaView;
  readonly shownFactor: string | null;
  readonly people: number;
  readonly groups: readonly ScreenGroup[];
  /** The line of the only group, as it is drawn; null when there are more groups. */
  readonly line: Profile | null;
  /** From the plenary on; null before. */
  readonly gathered: GatheredView | null;
  /** From the closing on; null before. */
  readonly closing: ClosingView | null;
  /** What a follow-up is held against. */
  readonly earlier: Earlier | null;
};

export type ScreenGroup = {
  readonly number: GroupNumber;
  readonly way: 'phones' | 'table' | 'paper';
  readonly seats: number;
  readonly people: number;
  readonly step: Step;
  readonly locked: number;
  readonly scored: readonly boolean[];
};

export type GatheredView = {
  readonly plenary: Plenary;
  readonly groups: readonly GroupResult[];
  readonly whole: WholeView;
  readonly starred: readonly StarredNote[];
};

export function screenView(dialogue: Dialogue): ScreenView {
  const groups = groupsOf(dialogue);
  return {
    agenda: agendaView(dialogue),
    shownFactor: dialogue.shownFactor,
    people: groups.reduce((sum, group) => sum + peopleIn(group), 0),
    groups: groups.map((group) => ({
      number: group.number,
      way: group.way,
      seats: group.seats.length,
      people: peopleIn(group),
      step: group.talk.step,
      locked: group.talk.step === 'rate' ? [...group.talk.sheets.values()].filter(({ locked }) => locked).length : 0,
      scored: group.scores.map((score) => score !== null),
    })),
    line: dialogue.phase === 'exercise' || isGathered(dialogue) ? singleProfile(dialogue) : null,
    gathered: isGathered(dialogue) ? gatheredView(dialogue) : null,
    closing: dialogue.phase === 'closing' || dialogue.phase === 'ended' ? closingView(dialogue) : null,
    earlier: dialogue.earlier,
  };
}

function gatheredView(dialogue: Dialogue): GatheredView {
  return {
    plenary: dialogue.plenary,
    groups: groupResults(dialogue),
    whole: wholeView(dialogue),
    starred: starredNotes(dialogue),
  };
}
