const FEWEST = 4;
const USUAL = 5;
const MOST = 6;

/**
 * Takes a head count from 1, gives how many people sit in each group: 4–6 where that can be (7 people cannot), as near
 * to 5 as possible, larger groups first.
 */
export function proposeGroups(people: number): readonly number[] {
  const fewestGroups = Math.ceil(people / MOST);
  const mostGroups = Math.max(fewestGroups, Math.floor(people / FEWEST));
  const groups = Math.min(Math.max(Math.round(people / USUAL), fewestGroups), mostGroups);
  const larger = people % groups;
  return Array.from({ length: groups }, (_, index) => Math.floor(people / groups) + (index < larger ? 1 : 0));
}
