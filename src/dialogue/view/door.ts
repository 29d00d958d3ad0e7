import type { Phase, Way } from '../guide.ts';
import { MOST_SEATS_IN_GROUP } from '../limits.ts';
import { type Dialogue, type Group, type GroupNumber, groupsOf } from '../state.ts';
import { listedGroups } from './listed.ts';

/** What a newcomer who knows the code sees before they sit down. */
export type DoorView = {
  readonly title: string;
  readonly phase: Phase;
  readonly door: 'open' | 'closed';
  /** Whether a phone can sit down at some group. */
  readonly hasRoom: boolean;
  /** Null where there are too many to list. */
  readonly groups: readonly DoorGroup[] | null;
};

export type DoorGroup = {
  readonly number: GroupNumber;
  readonly way: Way;
  readonly seats: number;
  readonly full: boolean;
};

export function doorView(dialogue: Dialogue): DoorView {
  return {
    title: dialogue.title,
    phase: dialogue.phase,
    door: dialogue.door,
    hasRoom: groupsOf(dialogue).some((group) => group.way !== 'paper' && !isFull(group)),
    groups: listedGroups(dialogue)?.map(doorGroup) ?? null,
  };
}

function doorGroup(group: Group): DoorGroup {
  const { number, way, seats } = group;
  return { number, way, seats: seats.length, full: isFull(group) };
}

function isFull({ seats }: Group): boolean {
  return seats.length >= MOST_SEATS_IN_GROUP;
}
