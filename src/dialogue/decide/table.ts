import type { Actor, Circumstances, TableCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { MAX_FOCUS, MAX_LENGTH, MAX_NOTES_EVER_IN_GROUP, MAX_NOTES_IN_GROUP, MAX_STARS_IN_GROUP } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { isWhole, scoreFrom } from '../scale.ts';
import { areAllNotesShown } from '../shown-notes.ts';
import { type Dialogue, type Group, groupAt, isSingle, type Note } from '../state.ts';
import { hasChanged, textFrom } from '../text.ts';
import { restoreNote, wordsDropped, wordsKept } from './kept-note.ts';
import { withPen } from './pen.ts';

/** What a group does together at its table: agree on scores, talk through the questions, keep notes, mark its focus. */
export function decideTable(
  dialogue: Dialogue,
  actor: Actor,
  command: TableCommand,
  circumstances: Circumstances,
): Decision {
  const group = groupAt(dialogue, command.group);
  if (!group) return refuse('unknown-group');
  if (actor.role === 'seat' && !group.seats.includes(actor.seat)) return refuse('not-allowed');
  switch (command.type) {
    case 'setHelp':
      return setHelp(group, command.wanted);
    case 'takeStep':
    case 'takeQuestion':
    case 'setDone':
    case 'setScore':
    case 'setFocus':
      return decidePenWork(dialogue, group, actor, command, circumstances);
    case 'addNote':
    case 'editNote':
    case 'starNote':
    case 'removeNote':
    case 'restoreNote':
      return decideNote(dialogue, group, actor, command);
  }
}

function setHelp(group: Group, wanted: boolean): Decision {
  return group.wantsHelp === wanted ? accept() : accept({ type: 'helpSet', group: group.number, wanted });
}

/** A group may go on writing while the others gather. */
function isTableOpen({ phase }: Dialogue): boolean {
  return phase === 'exercise' || phase === 'plenary' || phase === 'closing';
}

type PenWork = Extract<TableCommand, { type: 'takeStep' | 'takeQuestion' | 'setDone' | 'setScore' | 'setFocus' }>;

function decidePenWork(
  dialogue: Dialogue,
  group: Group,
  actor: Actor,
  command: PenWork,
  circumstances: Circumstances,
): Decision {
  if (!isTableOpen(dialogue)) return refuse('wrong-phase');
  const notDone = command.type === 'setDone' ? whyNotDone(dialogue, group, actor, command.done) : undefined;
  if (notDone) return refuse(notDone);
  const closed = command.type === 'setScore' ? whyScoresClosed(dialogue, group, actor) : whyTableClosed(group, actor);
  if (closed) return refuse(closed);
  if (actor.role === 'seat' && isTooEarly(group, command)) return refuse('wrong-step');
  if (command.type === 'setDone' && command.done === group.isDone) return accept();
  const event = penEvent(dialogue, command);
  if (typeof event === 'string') return refuse(event);
  if (actor.role !== 'seat') return accept(event);
  const pen = withPen(group, actor.seat, circumstances);
  return 'refusal' in pen ? refuse(pen.refusal) : accept(...pen.events, event);
}

/** Once the groups gather, nobody waits for one any more; and until it has its line there is something to wait for. */
function whyNotDone({ phase }: Dialogue, { scores, talk }: Group, actor: Actor, done: boolean): Refusal | undefined {
  if (phase !== 'exercise') return 'wrong-phase';
  if (actor.role !== 'seat') return 'not-allowed';
  if (talk.step !== 'discuss') return 'wrong-step';
  return done && !isWhole(scores) ? 'line-unfinished' : undefined;
}

/** Until the plenary the pen sets the scores, then the facilitator; on paper always the facilitator, alone always the pen. */
function whyScoresClosed(dialogue: Dialogue, group: Group, actor: Actor): Refusal | undefined {
  const penWrites = group.mode !== 'paper' && (dialogue.phase === 'exercise' || isSingle(dialogue));
  if (actor.role === 'seat') return penWrites ? undefined : 'scores-closed';
  return penWrites && dialogue.phase === 'exercise' ? 'not-allowed' : undefined;
}

function whyTableClosed(group: Group, actor: Actor): Refusal | undefined {
  return actor.role === 'seat' || group.mode === 'paper' ? undefined : 'not-allowed';
}

/** The facilitator may write down what a group says in the plenary, however far it came. */
function isTooEarly({ talk }: Group, command: PenWork): boolean {
  return talk.step === 'rate' || (talk.step === 'compare' && command.type === 'setScore');
}

function penEvent({ guide }: Dialogue, command: PenWork): Event | Refusal {
  switch (command.type) {
    case 'takeStep':
      return { type: 'stepTaken', group: command.group, step: command.step };
    case 'takeQuestion':
      if (!(command.question in guide.questions)) return 'unknown-question';
      return { type: 'questionTaken', group: command.group, question: command.question };
    case 'setDone':
      return { type: 'doneSet', group: command.group, done: command.done };
    case 'setScore': {
      const score = command.score === null ? null : scoreFrom(command.score);
      if (score === undefined) return 'off-the-scale';
      if (!guide.factors.includes(command.factor)) return 'unknown-factor';
      return { type: 'scoreSet', group: command.group, factor: command.factor, score };
    }
    case 'setFocus': {
      const chosen = guide.factors.filter((factor) => command.factors.includes(factor));
      if (chosen.length !== new Set(command.factors).size) return 'unknown-factor';
      if (chosen.length > MAX_FOCUS) return 'focus-one-to-three';
      return { type: 'focusSet', group: command.group, factors: chosen };
    }
  }
}

type NoteCommand = Extract<TableCommand, { type: 'addNote' | 'editNote' | 'starNote' | 'removeNote' | 'restoreNote' }>;

function decideNote(dialogue: Dialogue, group: Group, actor: Actor, command: NoteCommand): Decision {
  if (!isTableOpen(dialogue)) return refuse('wrong-phase');
  if (command.type === 'addNote') return addNote(dialogue, group, actor, command);
  if (command.type === 'restoreNote')
    return actor.role === 'seat' ? restoreNote(group, actor.seat, command.note) : refuse('not-allowed');
  const note = group.notes.find(({ id }) => id === command.note);
  if (!note || (actor.role === 'facilitator' && !isKnownToFacilitator(dialogue, group, note)))
    return refuse('unknown-note');
  if (command.type === 'starNote') return starNote(group, note, command.starred);
  if (!mayEdit(group, actor, note)) return refuse('not-your-note');
  const words = wordsAfter(group, actor, note, command);
  if (command.type === 'removeNote')
    return accept(...words, { type: 'noteRemoved', group: group.number, note: note.id });
  const text = textFrom(command.text, MAX_LENGTH.note);
  if ('refusal' in text) return refuse(text.refusal);
  if (hasChanged(note.text, command.was, text.text)) return refuse('text-changed');
  return accept(...words, { type: 'noteWritten', group: group.number, note: { ...note, text: text.text } });
}

/** The facilitator can speak of a note that leaves its table, and of what they typed in. */
function isKnownToFacilitator(dialogue: Dialogue, { mode }: Group, { starred }: Note): boolean {
  return starred || mode === 'paper' || areAllNotesShown(dialogue);
}

/** What becomes of the author's words when `actor` changes or removes a note. */
function wordsAfter(group: Group, actor: Actor, note: Note, { type }: NoteCommand): readonly Event[] {
  if (actor.role === 'seat' && note.seat !== actor.seat) return wordsKept(group, note);
  return actor.role === 'seat' || type === 'removeNote' ? wordsDropped(group, note.id) : [];
}

function addNote(
  dialogue: Dialogue,
  group: Group,
  actor: Actor,
  command: Extract<NoteCommand, { type: 'addNote' }>,
): Decision {
  if (actor.role !== 'seat' && group.mode !== 'paper') return refuse('not-allowed');
  if (group.talk.step === 'rate') return refuse('wrong-step');
  if (!dialogue.guide.questions.includes(command.question)) return refuse('unknown-question');
  if (group.notes.length >= MAX_NOTES_IN_GROUP || group.nextNote > MAX_NOTES_EVER_IN_GROUP)
    return refuse('too-much-text');
  const text = textFrom(command.text, MAX_LENGTH.note);
  if ('refusal' in text) return refuse(text.refusal);
  const seat = actor.role === 'seat' ? actor.seat : null;
  const note: Note = { id: group.nextNote, question: command.question, text: text.text, starred: false, seat };
  return accept({ type: 'noteWritten', group: group.number, note });
}

function starNote(group: Group, note: Note, starred: boolean): Decision {
  if (note.starred === starred) return accept();
  const stars = group.notes.filter((other) => other.starred).length;
  if (starred && stars >= MAX_STARS_IN_GROUP) return refuse('too-many-stars');
  return accept({ type: 'noteStarred', group: group.number, note: note.id, starred });
}

/** What stood there when the dialogue ended the first time is nobody's any more: the facilitator alone sees to it. */
function mayEdit(group: Group, actor: Actor, { seat }: Note): boolean {
  if (actor.role !== 'seat') return actor.role === 'facilitator';
  return seat === actor.seat || (group.pen.holder === actor.seat && seat !== 'forgotten');
}
