import type { Durations } from './guide.ts';
import { MAX_MINUTES_IN_PHASE } from './limits.ts';

const MIN_PER_GROUP = 4;
const USUAL_PER_GROUP = 5;
const MAX_PER_GROUP = 6;

/**
 * Takes a head count from 1, gives how many people sit in each group: 4–6 where that can be (7 people cannot), as near
 * to 5 as possible, larger groups first.
 */
export function proposeGroups(people: number): readonly number[] {
  const minGroups = Math.ceil(people / MAX_PER_GROUP);
  const maxGroups = Math.max(minGroups, Math.floor(people / MIN_PER_GROUP));
  const groups = Math.min(Math.max(Math.round(people / USUAL_PER_GROUP), minGroups), maxGroups);
  const larger = people % groups;
  return Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < larger ? 1 : 0));
}

/** One group has nothing to gather across groups: its exercise gets the minutes of the plenary, so that the hour stays as long. */
export function proposeDurations(durations: Durations, groups: number): Durations {
  return groups === 1 ? { ...durations, exercise: durations.exercise + durations.plenary } : durations;
}

/**
 * The minutes when the number of groups changes: one group has the plenary's in its exercise, and several take them from there,
 * so that the hour stays as long as it was promised. As they were where the exercise has too few to give.
 */
export function durationsFor(
  durations: Durations,
  groups: { readonly before: number; readonly after: number },
): Durations {
  const { exercise, plenary } = durations;
  const isAlone = { before: groups.before === 1, after: groups.after === 1 };
  if (isAlone.before === isAlone.after) return durations;
  const minutes = isAlone.after ? exercise + plenary : exercise - plenary;
  return minutes >= 1 && minutes <= MAX_MINUTES_IN_PHASE ? { ...durations, exercise: minutes } : durations;
}
