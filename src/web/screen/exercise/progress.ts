import { type Progress, progressOf } from '../../../dialogue/view/progress.ts';
import type { ScreenGroup } from '../../../dialogue/view/screen.ts';
import { ratesApart } from './doing.ts';

/** How far the groups are together. One that is too few to rate in private finds its line together from the start. */
export function progressOnScreen(groups: readonly ScreenGroup[]): Progress {
  return progressOf(groups.map((group) => (isTooFew(group) ? { ...group, step: 'agree' } : group)));
}

function isTooFew(group: ScreenGroup): boolean {
  return group.step === 'rate' && group.seats > 0 && !ratesApart(group);
}
