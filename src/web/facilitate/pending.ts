import type { FactorId } from '../../dialogue/guide.ts';
import { scoreFrom } from '../../dialogue/scale.ts';
import type { ConsoleGroup, FacilitatorView } from '../../dialogue/view/facilitator.ts';
import type { PostedCommand } from '../parts/wire/outbox.svelte.ts';

const MINUTE_MS = 60_000;

/** What the facilitator sees while a wish is on its way: what they typed or chose stands, everything else waits. */
export function withPending(view: FacilitatorView, pending: readonly PostedCommand[]): FacilitatorView {
  return pending.reduce(
    (before, command) => afterRoom(afterClosing(afterGroup(before, command), command), command),
    view,
  );
}

function afterRoom(view: FacilitatorView, command: PostedCommand): FacilitatorView {
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
    case 'showPlenary':
      return { ...view, plenary: { ...plenary, part: command.part, page: command.page } };
    case 'spotlight':
      return { ...view, plenary: { ...plenary, spotlight: command.group } };
    default:
      return view;
  }
}

function afterClosing(view: FacilitatorView, command: PostedCommand): FacilitatorView {
  const { closing } = view;
  switch (command.type) {
    case 'answerClosing': {
      const answers = { ...closing.answers, [command.question]: command.text };
      return { ...view, closing: { ...closing, answers } };
    }
    case 'setFollowUp':
      return { ...view, closing: { ...closing, followUp: command.date } };
    case 'chooseNextSteps':
      return { ...view, closing: { ...closing, nextSteps: command.nextSteps } };
    default:
      return view;
  }
}

function afterGroup(view: FacilitatorView, command: PostedCommand): FacilitatorView {
  if (!('group' in command)) return view;
  const { factors } = view.agenda.guide;
  return {
    ...view,
    groups: view.groups.map((group) => (group.number === command.group ? changed(group, command, factors) : group)),
  };
}

function changed(group: ConsoleGroup, command: PostedCommand, factors: readonly FactorId[]): ConsoleGroup {
  const { decided } = group;
  switch (command.type) {
    case 'setHelp':
      return { ...group, wantsHelp: command.wanted };
    case 'countPeople':
      return { ...group, people: command.people };
    case 'setFocus':
      return { ...group, decided: decided && { ...decided, focus: command.factors } };
    case 'setScore': {
      const axis = factors.indexOf(command.factor);
      if (!decided || axis < 0) return group;
      const score = command.score === null ? null : (scoreFrom(command.score) ?? null);
      return {
        ...group,
        scored: group.scored.with(axis, score !== null),
        decided: { ...decided, scores: decided.scores.with(axis, score) },
      };
    }
    default:
      return group;
  }
}
