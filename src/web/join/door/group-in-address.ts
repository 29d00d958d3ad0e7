import type { DoorGroup } from '../../../dialogue/view/door.ts';

/** The group that an address leads to, as the code on a group's sheet does: `?group=3`. null where it names none. */
export function groupInAddress(search: string): number | null {
  const group = Number(new URLSearchParams(search).get('group'));
  return Number.isSafeInteger(group) && group > 0 ? group : null;
}

/** Whether somebody may sit down at a group by phone, as far as the door tells. Without a list only the server knows. */
export function isOpen(group: number, groups: readonly DoorGroup[] | null): boolean {
  if (groups === null) return true;
  return groups.some(({ number, mode, full }) => number === group && mode !== 'paper' && !full);
}
