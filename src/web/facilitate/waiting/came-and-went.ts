import { MANY_CAME_AND_WENT, MAX_SEATS_IN_GROUP } from '../../../dialogue/limits.ts';
import type { FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import { isUnderWay, phoneGroupsOf } from '../groups/doing.ts';

/** In a large room some always come and go. */
const SHARE_OF_SEATS = 0.1;

/** Whether phones may have taken seats that nobody knows, and how it shows; null where all is as usual. */
export function cameAndWent(view: FacilitatorView): 'many' | 'full' | null {
  if (isUnderWay(view)) return null;
  const seats = view.groups.flatMap((group) => group.seats);
  if (view.cameAndWent >= Math.max(MANY_CAME_AND_WENT, seats.length * SHARE_OF_SEATS)) return 'many';
  const isFull =
    phoneGroupsOf(view).length > 0 &&
    view.groups.every((group) => group.mode === 'paper' || group.seats.length >= MAX_SEATS_IN_GROUP);
  return isFull && seats.filter(({ here }) => !here).length >= MANY_CAME_AND_WENT ? 'full' : null;
}
