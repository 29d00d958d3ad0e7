import type { PickedNote } from './state.ts';

/** Returns whether a note is among those that are picked to be read. */
export function isPicked(picked: readonly PickedNote[], { group, note }: PickedNote): boolean {
  return picked.some((one) => one.group === group && one.note === note);
}

/** Returns what is picked when a note is picked as well, or no more. */
export function afterPick(
  before: readonly PickedNote[],
  { group, note, picked }: PickedNote & { readonly picked: boolean },
): readonly PickedNote[] {
  const others = before.filter((one) => one.group !== group || one.note !== note);
  return picked ? [...others, { group, note }] : others;
}
