import { unanswered } from './previous.ts';
import { isPresent } from './progress.ts';
import type { ScreenView } from './screen.ts';

/** Returns how many groups have sat down, or take part on paper, and how many of them have no whole line yet. */
export function missingLines({ groups, agenda }: Pick<ScreenView, 'groups' | 'agenda'>): {
  readonly missing: number;
  readonly of: number;
} {
  const present = groups.filter((group) => agenda.single || isPresent(group));
  return { missing: present.filter(({ scored }) => scored.includes(false)).length, of: present.length };
}

/** Whether something is left to do in the phase. */
export function isUnfinished(view: Pick<ScreenView, 'groups' | 'agenda' | 'previous'>): boolean {
  const { agenda, previous } = view;
  if (agenda.phase === 'lastTime') return previous !== null && unanswered(previous) > 0;
  return agenda.phase === 'exercise' && missingLines(view).missing > 0;
}
