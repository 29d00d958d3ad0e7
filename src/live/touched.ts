import type { Event } from '../dialogue/event.ts';
import type { Dialogue, GroupNumber } from '../dialogue/state.ts';

/** Whose phones see something new after `event`: those of some groups, or of all. */
export function touchedBy(dialogue: Dialogue, event: Event): readonly GroupNumber[] | 'all' {
  switch (event.type) {
    case 'groupAdded':
    case 'groupRemoved':
    case 'waySet':
      return 'all';
    case 'moved':
      return [event.from, event.group];
    case 'scoreSet':
    case 'focusSet':
      // Once the groups are laid together, everybody sees the whole.
      return dialogue.phase === 'exercise' ? [event.group] : 'all';
    case 'spotlit':
    case 'plenaryShown':
      return [];
    default:
      return 'group' in event ? [event.group] : 'all';
  }
}
