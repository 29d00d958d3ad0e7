import type { AgendaCommand, Circumstances } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { type Durations, isTimed, PHASES, type Phase, type PlenaryPart, TIMED_PHASES } from '../guide.ts';
import { MAX_EXTRA_MINUTES, MAX_LENGTH, MAX_MINUTES_IN_PHASE, REOPEN_DAYS, UNDO_WITHIN_MS } from '../limits.ts';
import { isPicked } from '../picked-notes.ts';
import { type Dialogue, groupAt, isSingle, previousAgreement } from '../state.ts';
import { hasChanged, tidied } from '../text.ts';
import { whatIsForgotten } from './erasure.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The facilitator leads through the hour. */
export function decideAgenda(dialogue: Dialogue, command: AgendaCommand, circumstances: Circumstances): Decision {
  switch (command.type) {
    case 'rename': {
      const title = tidied(command.title).replaceAll('\n', ' ');
      if (title.length > MAX_LENGTH.title) return refuse('text-too-long');
      return hasChanged(dialogue.title, command.was, title)
        ? refuse('text-changed')
        : accept({ type: 'renamed', title });
    }
    case 'setDurations':
      return areDurations(command.durations)
        ? accept({ type: 'durationsSet', durations: command.durations })
        : refuse('minutes-invalid');
    case 'enterPhase':
      return enterPhase(dialogue, command.phase, circumstances.now);
    case 'undoPhase':
      return undoPhase(dialogue, circumstances.now);
    case 'addTime':
      return addTime(dialogue, command.minutes);
    case 'showFactor':
    case 'showAgreement':
    case 'showPlenary':
    case 'spotlight':
    case 'showClosingQuestion':
    case 'readOutAgreements':
    case 'pickNote':
      return show(dialogue, command);
  }
}

type Showing = Extract<
  AgendaCommand,
  {
    type:
      | 'showFactor'
      | 'showAgreement'
      | 'showPlenary'
      | 'spotlight'
      | 'showClosingQuestion'
      | 'readOutAgreements'
      | 'pickNote';
  }
>;

const SHOWN_IN: Readonly<Record<Showing['type'], Phase>> = {
  showFactor: 'model',
  showAgreement: 'lastTime',
  showPlenary: 'plenary',
  spotlight: 'plenary',
  pickNote: 'plenary',
  showClosingQuestion: 'closing',
  readOutAgreements: 'closing',
};

/** What the screen shows inside a phase. */
function show(dialogue: Dialogue, command: Showing): Decision {
  if (dialogue.phase !== SHOWN_IN[command.type]) return refuse('wrong-phase');
  switch (command.type) {
    case 'showFactor':
      if (command.factor !== null && !dialogue.guide.factors.includes(command.factor)) return refuse('unknown-factor');
      return accept({ type: 'factorShown', factor: command.factor });
    case 'showAgreement':
      if (command.agreement !== null && !previousAgreement(dialogue, command.agreement))
        return refuse('unknown-agreement');
      return accept({ type: 'agreementShown', agreement: command.agreement });
    case 'showPlenary':
      return accept(
        { type: 'plenaryShown', part: command.part, page: command.page },
        ...lightOut(dialogue, command.part),
      );
    case 'spotlight':
      if (command.group !== null && !groupAt(dialogue, command.group)) return refuse('unknown-group');
      return accept({ type: 'spotlit', group: command.group });
    case 'showClosingQuestion': {
      const { question } = command;
      if (question !== null && !dialogue.guide.closingQuestions.includes(question)) return refuse('unknown-question');
      return accept({ type: 'closingQuestionShown', question });
    }
    case 'readOutAgreements':
      return accept({ type: 'agreementsReadOut', page: command.page });
    case 'pickNote':
      return pickNote(dialogue, command);
  }
}

/** Only a starred note leaves its table, so only one of those is read. */
function pickNote(dialogue: Dialogue, { group, note, picked }: Extract<Showing, { type: 'pickNote' }>): Decision {
  const isStarred = groupAt(dialogue, group)?.notes.some(({ id, starred }) => id === note && starred);
  if (!isStarred) return refuse('unknown-note');
  return isPicked(dialogue.plenary.picked, { group, note }) === picked
    ? accept()
    : accept({ type: 'notePicked', group, note, picked });
}

/** Another part is about all groups: the light on one goes out. */
function lightOut({ plenary }: Dialogue, part: PlenaryPart): readonly Event[] {
  return plenary.spotlight === null || plenary.part === part ? [] : [{ type: 'spotlit', group: null }];
}

/** Whether each timed phase has a whole number of minutes that a meeting could have. */
export function areDurations(durations: Durations): boolean {
  return TIMED_PHASES.every((phase) => {
    const value = durations[phase];
    return Number.isInteger(value) && value >= 1 && value <= MAX_MINUTES_IN_PHASE;
  });
}

/**
 * The phases of this dialogue in order: with one group nothing is gathered across groups, and where nothing was agreed last
 * time nothing is gone through.
 */
export function phasesOf(dialogue: Dialogue): readonly Phase[] {
  const skipsPlenary = isSingle(dialogue) && dialogue.phase !== 'plenary';
  const skipsLastTime = !dialogue.previous?.agreements.length;
  return PHASES.filter((phase) => !(phase === 'plenary' && skipsPlenary) && !(phase === 'lastTime' && skipsLastTime));
}

function enterPhase(dialogue: Dialogue, phase: Phase, now: number): Decision {
  if (phase === dialogue.phase) return accept();
  if (dialogue.phase === 'ended') return reopen(dialogue, phase, now);
  const phases = phasesOf(dialogue);
  if (!phases.includes(phase)) return refuse('wrong-phase');
  const distance = phases.indexOf(phase) - phases.indexOf(dialogue.phase);
  if (Math.abs(distance) !== 1) return refuse('wrong-phase');
  const entered: Event = { type: 'phaseEntered', phase, at: now };
  if (distance < 0) return accept({ ...entered, resumed: 'back' });
  return accept(entered, ...(phase === 'ended' ? whatIsForgotten(dialogue) : []));
}

function undoPhase({ left, phase }: Dialogue, now: number): Decision {
  // What the end has erased does not come back.
  if (phase === 'ended' || left === null || left.phase === 'ended') return refuse('too-late-to-undo');
  if (now - left.at > UNDO_WITHIN_MS) return refuse('too-late-to-undo');
  return accept({ type: 'phaseEntered', phase: left.phase, at: now, resumed: 'undone' });
}

function reopen(dialogue: Dialogue, phase: Phase, now: number): Decision {
  if (phase !== 'closing') return refuse('dialogue-ended');
  if (now - dialogue.phaseEnteredAt > REOPEN_DAYS * DAY_MS) return refuse('too-late-to-reopen');
  return accept({ type: 'phaseEntered', phase, at: now });
}

function addTime(dialogue: Dialogue, minutes: number): Decision {
  if (dialogue.phase === 'lobby') return refuse('wrong-phase');
  const extra = dialogue.extraMinutes + minutes;
  if (!Number.isInteger(minutes) || Math.abs(extra) > MAX_EXTRA_MINUTES) return refuse('minutes-invalid');
  if (isTimed(dialogue.phase) && dialogue.durations[dialogue.phase] + extra < 0) return refuse('minutes-invalid');
  return accept({ type: 'timeAdded', minutes });
}
