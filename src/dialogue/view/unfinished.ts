import { unanswered } from './previous.ts';
import { isPresent } from './progress.ts';
import type { ScreenView } from './screen.ts';

type Room = Pick<ScreenView, 'groups' | 'agenda'>;

/** What is left of the exercise, counted in groups. */
export type LeftOfExercise = {
  /** How many have sat down, or take part on paper. */
  readonly of: number;
  /** How many of them have no whole line yet. */
  readonly missing: number;
  /** How many have it, and have not said that they are done. A group on paper has nowhere to say so. */
  readonly notDone: number;
};

/** Returns what the groups have left to do in the exercise. */
export function leftOfExercise({ groups, agenda }: Room): LeftOfExercise {
  const present = groups.filter((group) => agenda.single || isPresent(group));
  const withLine = present.filter(({ scored }) => !scored.includes(false));
  return {
    of: present.length,
    missing: present.length - withLine.length,
    notDone: withLine.filter(({ mode, isDone }) => mode !== 'paper' && !isDone).length,
  };
}

/** Whether something is left to do in the phase. */
export function isUnfinished(view: Room & Pick<ScreenView, 'previous'>): boolean {
  const { agenda, previous } = view;
  if (agenda.phase === 'lastTime') return previous !== null && unanswered(previous) > 0;
  if (agenda.phase !== 'exercise') return false;
  const { missing, notDone } = leftOfExercise(view);
  return missing + notDone > 0;
}
