import type { TableEvent } from '../event.ts';
import { isWhole } from '../scale.ts';
import type { Dialogue, Group, Note } from '../state.ts';
import { withGroup } from './group.ts';

export function evolveTable(dialogue: Dialogue, event: TableEvent): Dialogue {
  return withGroup(dialogue, event.group, (group) => groupAfter(dialogue, group, event));
}

function groupAfter({ guide }: Dialogue, group: Group, event: TableEvent): Group {
  switch (event.type) {
    case 'stepTaken': {
      const counts = group.talk.step === 'rate' ? null : group.talk.counts;
      return { ...group, talk: { step: event.step, counts }, isDone: false };
    }
    case 'questionTaken':
      return { ...group, question: event.question };
    case 'penTaken':
      return { ...group, pen: { holder: event.seat, asking: null } };
    case 'penAsked':
      return { ...group, pen: { ...group.pen, asking: event.seat } };
    case 'penKept':
      return { ...group, pen: { ...group.pen, asking: null } };
    case 'penFreed':
      return { ...group, pen: { holder: null, asking: null } };
    case 'helpSet':
      return { ...group, wantsHelp: event.wanted };
    case 'doneSet':
      return { ...group, isDone: event.done };
    case 'scoreSet': {
      const scores = group.scores.with(guide.factors.indexOf(event.factor), event.score);
      return { ...group, scores, isDone: group.isDone && isWhole(scores) };
    }
    case 'noteWritten':
      return withNote(group, event.note);
    case 'noteStarred':
      return {
        ...group,
        notes: group.notes.map((note) => (note.id === event.note ? { ...note, starred: event.starred } : note)),
      };
    case 'noteRemoved':
      return {
        ...group,
        notes: group.notes.filter((note) => note.id !== event.note),
        nextNote: Math.max(group.nextNote, event.note + 1),
      };
    case 'noteKept':
      return { ...group, keptNotes: [...group.keptNotes.filter(({ id }) => id !== event.note.id), event.note] };
    case 'keptNoteDropped':
      return { ...group, keptNotes: group.keptNotes.filter(({ id }) => id !== event.note) };
    case 'focusSet':
      return { ...group, focus: event.factors };
  }
}

/** Kept in the order of their ids, so that a log with an erased first version folds to the same. */
function withNote(group: Group, note: Note): Group {
  const notes = [...group.notes.filter(({ id }) => id !== note.id), note].sort((a, b) => a.id - b.id);
  return { ...group, notes, nextNote: Math.max(group.nextNote, note.id + 1) };
}
