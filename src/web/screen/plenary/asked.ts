import type { ScreenWords } from '../../../content/screen/da.ts';
import { notesToRead } from '../../../dialogue/view/notes-to-read.ts';
import type { PlenaryView } from '../../../dialogue/view/screen.ts';

/** What the room is asked about what it sees of the plenary; empty where that asks for itself. */
export function asked({ shown, starred, aggregate }: PlenaryView, { plenary: { asks } }: ScreenWords): string {
  if (shown.spotlight !== null) return asks.group;
  if (shown.part === 'focus' && aggregate.factors.every(({ focus }) => focus === 0)) return asks.noFocus;
  // Where no group has sent a note, what is said instead asks for itself.
  return shown.part === 'notes' && notesToRead(starred, shown).length === 0 ? '' : asks[shown.part];
}
