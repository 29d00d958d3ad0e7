import type { Phase, Way } from '../guide.ts';
import { MOST_SEATS_IN_GROUP } from '../limits.ts';
import { type Dialogue, type GroupNumber, groupsOf } from '../state.ts';

/** What a newcomer who knows the code sees before they sit down. */
export type DoorView = {
  readonly title: string;
  readonly phase: Phase;
  readonly door: 'open' | 'closed';
  readonly groups: readonly {
    readonly number: GroupNumber;
    readonly way: Way;
    readonly seats: number;
    readonly full: boolean;
  }[];
};

export function doorView(dialogue: Dialogue): DoorView {
  return {
    title: dialogue.title,
    phase: dialogue.phase,
    door: dialogue.door,
    groups: groupsOf(dialogue).map(({ number, way, seats }) => ({
      number,
      way,
      seats: seats.length,
      full: seats.length >= MOST_SEATS_IN_GROUP,
    })),
  };
}
