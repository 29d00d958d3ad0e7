import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import { unanswered } from '../../../dialogue/view/previous.ts';
import { isPresent } from '../../../dialogue/view/progress.ts';

/** How many groups have sat down, or take part on paper, and how many of them have no whole line yet. */
export function missingLines({ groups, agenda }: FacilitatorView): { readonly missing: number; readonly of: number } {
  const present = groups.filter(({ mode, seats }) => agenda.single || isPresent({ mode, seats: seats.length }));
  return { missing: present.filter(({ scored }) => scored.includes(false)).length, of: present.length };
}

/** Whether something is left to do in the phase. */
export function isUnfinished(view: FacilitatorView): boolean {
  const { agenda, previous } = view;
  if (agenda.phase === 'lastTime') return previous !== null && unanswered(previous) > 0;
  return agenda.phase === 'exercise' && missingLines(view).missing > 0;
}
