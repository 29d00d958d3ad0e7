import type { FacilitatorView } from '../../dialogue/view/facilitator.ts';
import type { Wish } from '../parts/wire/outbox.svelte.ts';

/** What the facilitator sees while a wish is on its way: what they typed or chose stands, everything else waits. */
export function withPending(view: FacilitatorView, pending: readonly Wish[]): FacilitatorView {
  return pending.reduce(after, view);
}

function after(view: FacilitatorView, wish: Wish): FacilitatorView {
  switch (wish.type) {
    case 'rename':
      return { ...view, agenda: { ...view.agenda, title: wish.title } };
    case 'showFactor':
      return { ...view, shownFactor: wish.factor };
    case 'showPlenary':
      return { ...view, plenary: { ...view.plenary, part: wish.part, page: wish.page } };
    case 'spotlight':
      return { ...view, plenary: { ...view.plenary, spotlight: wish.group } };
    case 'answerClosing': {
      const answers = { ...view.closing.answers, [wish.question]: wish.text };
      return { ...view, closing: { ...view.closing, answers } };
    }
    case 'setFollowUp':
      return { ...view, closing: { ...view.closing, followUp: wish.date } };
    case 'chooseNextSteps':
      return { ...view, closing: { ...view.closing, nextSteps: wish.nextSteps } };
    default:
      return view;
  }
}
