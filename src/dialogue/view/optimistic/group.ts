import type { Command } from '../../command.ts';
import type { FactorId } from '../../guide.ts';
import { MAX_FOCUS, MAX_STARS_IN_GROUP } from '../../limits.ts';
import { type Profile, scoreFrom } from '../../scale.ts';
import { tidied } from '../../text.ts';
import type { NoteView } from '../participant.ts';

/** What a group has decided and written, as those see it who may: its phones, and the facilitator who types in its sheet. */
export type GroupWork = {
  readonly scores: Profile;
  readonly focus: readonly FactorId[];
  readonly notes: readonly NoteView[];
};

/** Returns the group as it looks once the command is done. What is refused for sure, such as a fourth star, changes nothing. */
export function workAfter<Work extends GroupWork>(work: Work, command: Command, factors: readonly FactorId[]): Work {
  switch (command.type) {
    case 'setScore': {
      const axis = factors.indexOf(command.factor);
      const score = command.score === null ? null : scoreFrom(command.score);
      return axis < 0 || score === undefined ? work : { ...work, scores: work.scores.with(axis, score) };
    }
    case 'setFocus':
      if (command.factors.length > MAX_FOCUS) return work;
      return { ...work, focus: factors.filter((factor) => command.factors.includes(factor)) };
    case 'addNote':
    case 'editNote':
    case 'starNote':
    case 'removeNote':
      return { ...work, notes: notesAfter(work.notes, command) };
    default:
      return work;
  }
}

type NoteCommand = Extract<Command, { type: 'addNote' | 'editNote' | 'starNote' | 'removeNote' }>;

function notesAfter(notes: readonly NoteView[], command: NoteCommand): readonly NoteView[] {
  switch (command.type) {
    case 'addNote':
      if (notes.some((note) => hasCome(note, note.text, command.text) && note.question === command.question))
        return notes;
      return [...notes, { id: unnumbered(notes), question: command.question, text: command.text, starred: false }];
    case 'editNote':
      return notes.map((note) => (note.id === command.note ? { ...note, text: command.text } : note));
    case 'starNote': {
      const isOneTooMany = command.starred && notes.filter(({ starred }) => starred).length >= MAX_STARS_IN_GROUP;
      if (isOneTooMany) return notes;
      return notes.map((note) => (note.id === command.note ? { ...note, starred: command.starred } : note));
    }
    case 'removeNote':
      return notes.filter(({ id }) => id !== command.note);
  }
}

/**
 * Whether what is on its way with these words is there already: the view that shows it may come before the answer, and nobody
 * is to see it twice meanwhile. Whoever writes the same words again on purpose sees them when the server has them.
 */
export function hasCome({ id }: { readonly id: number }, there: string, sent: string): boolean {
  return id > 0 && there === tidied(sent);
}

/** Returns an id below zero, until the server has numbered it: no page offers to change what has none. */
export function unnumbered(known: readonly { readonly id: number }[]): number {
  return Math.min(0, ...known.map(({ id }) => id)) - 1;
}
