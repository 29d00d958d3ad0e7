import { competenceModel } from '../../content/competence-model/guide.ts';
import { scoreFrom } from '../../dialogue/scale.ts';
import type { ConsoleGroup, FacilitatorView } from '../../dialogue/view/facilitator.ts';
import type { Wish } from '../parts/wire/outbox.svelte.ts';

const MINUTE_MS = 60_000;
const FACTORS: readonly string[] = competenceModel.factors;

/** What the facilitator sees while a wish is on its way: what they typed or chose stands, everything else waits. */
export function withPending(view: FacilitatorView, pending: readonly Wish[]): FacilitatorView {
  return pending.reduce((before, wish) => afterRoom(afterClosing(afterGroup(before, wish), wish), wish), view);
}

function afterRoom(view: FacilitatorView, wish: Wish): FacilitatorView {
  const { agenda, plenary } = view;
  switch (wish.type) {
    case 'rename':
      return { ...view, agenda: { ...agenda, title: wish.title } };
    case 'setDoor':
      return { ...view, agenda: { ...agenda, door: wish.door } };
    case 'addTime': {
      if (agenda.endsAt === null || agenda.runningMinutes === null) return view;
      const endsAt = agenda.endsAt + wish.minutes * MINUTE_MS;
      return { ...view, agenda: { ...agenda, endsAt, runningMinutes: agenda.runningMinutes + wish.minutes } };
    }
    case 'showFactor':
      return { ...view, shownFactor: wish.factor };
    case 'showPlenary':
      return { ...view, plenary: { ...plenary, part: wish.part, page: wish.page } };
    case 'spotlight':
      return { ...view, plenary: { ...plenary, spotlight: wish.group } };
    default:
      return view;
  }
}

function afterClosing(view: FacilitatorView, wish: Wish): FacilitatorView {
  const { closing } = view;
  switch (wish.type) {
    case 'answerClosing': {
      const answers = { ...closing.answers, [wish.question]: wish.text };
      return { ...view, closing: { ...closing, answers } };
    }
    case 'setFollowUp':
      return { ...view, closing: { ...closing, followUp: wish.date } };
    case 'chooseNextSteps':
      return { ...view, closing: { ...closing, nextSteps: wish.nextSteps } };
    default:
      return view;
  }
}

function afterGroup(view: FacilitatorView, wish: Wish): FacilitatorView {
  if (!('group' in wish)) return view;
  return { ...view, groups: view.groups.map((group) => (group.number === wish.group ? changed(group, wish) : group)) };
}

function changed(group: ConsoleGroup, wish: Wish): ConsoleGroup {
  const { decided } = group;
  switch (wish.type) {
    case 'setHelp':
      return { ...group, wantsHelp: wish.wanted };
    case 'countPeople':
      return { ...group, people: wish.people };
    case 'setFocus':
      return { ...group, decided: decided && { ...decided, focus: wish.factors } };
    case 'setScore': {
      const axis = FACTORS.indexOf(wish.factor);
      if (!decided || axis < 0) return group;
      const score = wish.score === null ? null : (scoreFrom(wish.score) ?? null);
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
