import type { ParticipationMode, Phase } from '../guide.ts';
import { MAX_SEATS_IN_GROUP } from '../limits.ts';
import { type Dialogue, type Group, type GroupNumber, groupsOf, type SeatId } from '../state.ts';
import { listedGroups } from './listed-groups.ts';

/** What a newcomer who knows the code sees before they sit down. */
export type DoorView = {
  /** The code that the dialogue was opened with, by which a page goes on whichever it came by. */
  readonly code: string;
  readonly title: string;
  /** The seat that this browser has already; null where it has none. */
  readonly seat: SeatId | null;
  readonly phase: Phase;
  readonly door: 'open' | 'closed';
  /** Whether a phone can sit down at some group. */
  readonly hasRoom: boolean;
  /** Null where there are too many to list. */
  readonly groups: readonly DoorGroup[] | null;
};

export type DoorGroup = {
  readonly number: GroupNumber;
  readonly mode: ParticipationMode;
  readonly seats: number;
  readonly full: boolean;
};

export function doorView(code: string, dialogue: Dialogue, seat: SeatId | null): DoorView {
  return {
    code,
    title: dialogue.title,
    seat,
    phase: dialogue.phase,
    door: dialogue.door,
    hasRoom: groupsOf(dialogue).some((group) => group.mode !== 'paper' && !isFull(group)),
    groups: listedGroups(dialogue)?.map(doorGroup) ?? null,
  };
}

function doorGroup(group: Group): DoorGroup {
  const { number, mode, seats } = group;
  return { number, mode, seats: seats.length, full: isFull(group) };
}

function isFull({ seats }: Group): boolean {
  return seats.length >= MAX_SEATS_IN_GROUP;
}
