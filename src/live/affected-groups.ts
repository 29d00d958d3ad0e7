import type { Event } from '../dialogue/event.ts';
import { type Dialogue, type GroupNumber, groupsOf } from '../dialogue/state.ts';

/** The groups whose phones see something new after `events`, each once. */
export function affectedByAll(dialogue: Dialogue, events: readonly Event[]): Iterable<GroupNumber> {
  const affected = new Set<GroupNumber>();
  for (const event of events) {
    const groups = affectedBy(dialogue, event);
    if (groups === 'all') return groupsOf(dialogue).map(({ number }) => number);
    for (const number of groups) affected.add(number);
  }
  return affected;
}

/** Whose phones see something new after `event`: those of some groups, or of all. */
function affectedBy(dialogue: Dialogue, event: Event): readonly GroupNumber[] | 'all' {
  switch (event.type) {
    case 'groupAdded':
    case 'groupRemoved':
    case 'modeSet':
      return 'all';
    case 'moved':
      return [event.from, event.group];
    case 'scoreSet':
    case 'focusSet':
      // Once the groups are laid together, everybody sees the whole.
      return dialogue.phase === 'exercise' ? [event.group] : 'all';
    case 'spotlit':
    case 'plenaryShown':
    case 'answered':
      return [];
    default:
      return 'group' in event ? [event.group] : 'all';
  }
}
