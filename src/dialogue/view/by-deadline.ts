import type { Agreement } from '../state.ts';

/** The nearest deadline first; those without one last, in the order in which they were agreed. */
export function byDeadline<Item extends Agreement>(agreements: readonly Item[]): readonly Item[] {
  return agreements.toSorted((one, other) => compared(orderOf(one), orderOf(other)));
}

function compared(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** 2026-11-23 as 20261123. */
function orderOf({ deadline }: Agreement): number {
  return deadline === null ? Number.POSITIVE_INFINITY : Number(deadline.replaceAll('-', ''));
}
