import type { FacilitateWords } from '../../../content/facilitate/da.ts';
import { hasReached } from '../../../dialogue/guide.ts';
import type { GroupNumber } from '../../../dialogue/state.ts';
import type { ConsoleGroup, FacilitatorView } from '../../../dialogue/view/facilitator.ts';

/** Whether groups work at their tables: from the exercise on, also while the others gather. */
export function isUnderWay({ agenda }: FacilitatorView): boolean {
  return hasReached(agenda, 'exercise');
}

/** What a group is doing right now, in many words or in few. Never what anybody rated or agreed. */
export function doingNow(
  doing: FacilitateWords['doing'],
  empty: string,
  view: FacilitatorView,
  group: ConsoleGroup,
): string {
  if (group.mode === 'paper') return doing.paper;
  if (group.seats.length === 0) return empty;
  switch (group.step) {
    case 'rate':
      if (view.agenda.phase !== 'exercise') return doing.unopened;
      if (!group.ratingOffered) return doing.tooFew;
      return group.people === null ? doing.counting : doing.rating(group.locked, companyOf(group));
    case 'compare':
      return doing.comparing;
    case 'agree':
      return group.scored.every((isSet) => isSet) ? doing.agreed : doing.agreeing;
    case 'discuss':
      return group.isDone ? doing.done : doing.discussing(group.question + 1, view.agenda.guide.questions.length);
  }
}

/** How many there are whose ratings open together: whoever came after the first had locked is not among them. */
export function companyOf({ company, seats }: ConsoleGroup): number {
  return company ?? seats.filter(({ setAside }) => !setAside).length;
}

/** The groups that a phone may sit at. */
export function phoneGroupsOf({ groups }: FacilitatorView): readonly GroupNumber[] {
  return groups.flatMap(({ number, mode }) => (mode === 'paper' ? [] : number));
}

/** Those who ask for help first, then in the order of their numbers. */
export function inOrder(groups: readonly ConsoleGroup[]): readonly ConsoleGroup[] {
  return groups.toSorted((a, b) => Number(b.wantsHelp) - Number(a.wantsHelp) || a.number - b.number);
}
