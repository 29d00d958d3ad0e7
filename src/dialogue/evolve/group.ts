import { type Dialogue, type Group, type GroupNumber, groupAt } from '../state.ts';

/** Gives the dialogue with one group changed; as it was when that group is not there. */
export function withGroup(dialogue: Dialogue, number: GroupNumber, change: (group: Group) => Group): Dialogue {
  const group = groupAt(dialogue, number);
  return group ? { ...dialogue, groups: dialogue.groups.with(number - 1, change(group)) } : dialogue;
}
