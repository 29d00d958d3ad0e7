import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { MAX_NOTES_IN_GROUP } from '../limits.ts';
import { type Dialogue, type Group, type GroupNumber, groupAt, type Note, type SeatId } from '../state.ts';

/** What keeps an author's words when the pen changes or removes their note; nothing when they are kept, or the author has gone. */
export function wordsKept(group: Group, { id, question, text, seat }: Note): readonly Event[] {
  const isKept = group.keptNotes.some((kept) => kept.id === id);
  if (isKept || typeof seat !== 'number' || !group.seats.includes(seat)) return [];
  return [{ type: 'noteKept', group: group.number, note: { id, question, text, seat } }];
}

/** What lets go of an author's kept words, when they or the facilitator have changed or removed the note themselves. */
export function wordsDropped(group: Group, note: number): readonly Event[] {
  const isKept = group.keptNotes.some(({ id }) => id === note);
  return isKept ? [{ type: 'keptNoteDropped', group: group.number, note }] : [];
}

/** What lets go of all words that are kept for `seat`, which goes from its table. */
export function keptNotesDropped(dialogue: Dialogue, number: GroupNumber, seat: SeatId): readonly Event[] {
  const kept = groupAt(dialogue, number)?.keptNotes.filter((note) => note.seat === seat) ?? [];
  return kept.map(({ id }) => ({ type: 'keptNoteDropped', group: number, note: id }));
}

/** An author brings back what they wrote. A star that the note has stays on it. */
export function restoreNote(group: Group, seat: SeatId, note: number): Decision {
  const kept = group.keptNotes.find((one) => one.id === note && one.seat === seat);
  if (!kept) return refuse('unknown-note');
  const now = group.notes.find(({ id }) => id === note);
  if (!now && group.notes.length >= MAX_NOTES_IN_GROUP) return refuse('too-much-text');
  const restored: Event = {
    type: 'noteWritten',
    group: group.number,
    note: { starred: now?.starred ?? false, ...kept },
  };
  return accept(restored, { type: 'keptNoteDropped', group: group.number, note });
}
