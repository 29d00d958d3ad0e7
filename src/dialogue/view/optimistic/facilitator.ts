import type { Command } from '../../command.ts';
import { afterPick } from '../../picked-notes.ts';
import type { ConsoleGroup, Decided, FacilitatorView } from '../facilitator.ts';
import { workAfter } from './group.ts';

const MINUTE_MS = 60_000;

/**
 * What a facilitator sees while their own commands are on the way: what they typed or chose stands as if it had been granted,
 * everything else waits for the server.
 */
export function optimisticFacilitatorView(view: FacilitatorView, pending: readonly Command[]): FacilitatorView {
  return pending.reduce(
    (before, command) => afterGroup(afterClosing(afterLastTime(afterRoom(before, command), command), command), command),
    view,
  );
}

function afterRoom(view: FacilitatorView, command: Command): FacilitatorView {
  const { agenda, plenary } = view;
  switch (command.type) {
    case 'rename':
      return { ...view, agenda: { ...agenda, title: command.title } };
    case 'setDoor':
      return { ...view, agenda: { ...agenda, door: command.door } };
    case 'addTime': {
      if (agenda.endsAt === null || agenda.runningMinutes === null) return view;
      const endsAt = agenda.endsAt + command.minutes * MINUTE_MS;
      return { ...view, agenda: { ...agenda, endsAt, runningMinutes: agenda.runningMinutes + command.minutes } };
    }
    case 'showFactor':
      return { ...view, shownFactor: command.factor };
    case 'showAgreement':
      return { ...view, shownAgreement: command.agreement };
    case 'showPlenary':
      return { ...view, plenary: { ...plenary, part: command.part, page: command.page } };
    case 'showClosingQuestion':
      return { ...view, shownQuestion: command.question, readOutPage: null };
    case 'readOutAgreements':
      return { ...view, shownQuestion: null, readOutPage: command.page };
    case 'pickNote':
      return { ...view, plenary: { ...plenary, picked: afterPick(plenary.picked, command) } };
    case 'spotlight':
      return { ...view, plenary: { ...plenary, spotlight: command.group } };
    default:
      return view;
  }
}

/** What is carried over becomes an agreement of today when the server has heard of it. */
function afterLastTime(view: FacilitatorView, command: Command): FacilitatorView {
  const { previous } = view;
  if (previous === null || (command.type !== 'setOutcome' && command.type !== 'describeOutcome')) return view;
  const set = command.type === 'setOutcome' ? { outcome: command.outcome } : { text: command.text };
  const agreements = previous.agreements.map((agreement) =>
    agreement.id === command.agreement ? { ...agreement, ...set } : agreement,
  );
  return { ...view, previous: { ...previous, agreements } };
}

function afterClosing(view: FacilitatorView, command: Command): FacilitatorView {
  const { closing } = view;
  switch (command.type) {
    case 'answerClosing': {
      const answers = { ...closing.answers, [command.question]: command.text };
      return { ...view, closing: { ...closing, answers } };
    }
    case 'nameFacilitator':
      return { ...view, closing: { ...closing, facilitator: command.name } };
    case 'setFollowUp':
      return { ...view, closing: { ...closing, followUp: command.date } };
    case 'chooseNextSteps':
      return { ...view, closing: { ...closing, nextSteps: command.nextSteps } };
    default:
      return view;
  }
}

function afterGroup(view: FacilitatorView, command: Command): FacilitatorView {
  const { factors } = view.agenda.guide;
  const changed = (group: ConsoleGroup): ConsoleGroup => {
    if (!('group' in command) || command.group !== group.number) return group;
    switch (command.type) {
      case 'setHelp':
        return { ...group, wantsHelp: command.wanted };
      case 'countPeople':
        return { ...group, people: command.people };
      default:
        return group.decided ? withDecided(group, workAfter(group.decided, command, factors)) : group;
    }
  };
  return { ...view, groups: view.groups.map(changed) };
}

function withDecided(group: ConsoleGroup, decided: Decided): ConsoleGroup {
  return {
    ...group,
    decided,
    scored: decided.scores.map((score) => score !== null),
    focusCount: decided.focus.length,
    // Of other groups the console knows how many notes there are, and only the starred ones themselves.
    noteCount: group.mode === 'paper' ? decided.notes.length : group.noteCount,
  };
}
