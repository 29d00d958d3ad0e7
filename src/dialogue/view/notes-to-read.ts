import { isPicked } from '../picked-notes.ts';
import type { Plenary } from '../state.ts';
import type { StarredNote } from './aggregate.ts';

/** Returns the notes that the room reads in the plenary: those that the facilitator has picked, all starred ones while none is. */
export function notesToRead(starred: readonly StarredNote[], { picked }: Plenary): readonly StarredNote[] {
  const chosen = starred.filter(({ group, id }) => isPicked(picked, { group, note: id }));
  return chosen.length > 0 ? chosen : starred;
}
