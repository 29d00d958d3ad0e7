import type { Durations } from './guide.ts';

const MIN_PER_GROUP = 4;
const USUAL_PER_GROUP = 5;
const MAX_PER_GROUP = 6;

/**
 * Takes a head count from 1, gives how many people sit in each group: 4–6 where that can be (7 people cannot), as near
 * to 5 as possible, larger groups first.
 */
export function proposeGroups(people: number): readonly number[] {
  const fewestGroups = Math.ceil(people / MAX_PER_GROUP);
  const mostGroups = Math.max(fewestGroups, Math.floor(people / MIN_PER_GROUP));
  const groups = Math.min(Math.max(Math.round(people / USUAL_PER_GROUP), fewestGroups), mostGroups);
  const larger = people % groups;
  return Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < larger ? 1 : 0));
}

/** One group has nothing to gather across groups: its exercise gets the minutes of the plenary, so that the hour stays as long. */
export function proposeDurations(durations: Durations, groups: number): Durations {
  return groups === 1 ? { ...durations, exercise: durations.exercise + durations.plenary } : durations;
}
