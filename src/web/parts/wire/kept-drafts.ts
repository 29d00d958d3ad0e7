import { createSubscriber } from 'svelte/reactivity';
import { inTab } from './storage.ts';

/** Text that somebody began to write and that nobody else has: kept on this device alone, over a reload too. */
export type KeptDraft = { readonly name: string; readonly text: string };

const listeners = new Set<() => void>();
/** So that a page that shows drafts hears of each that is kept or let go. */
const subscribe = createSubscriber((update) => {
  listeners.add(update);
  return () => listeners.delete(update);
});
/** Also where the browser forbids storage, for as long as the page lives. */
const texts = new Map<string, string>();

/** Parts a draft's name from the number of a text that came back to it, when something new stood there. */
const BESIDE = '~';

/** Returns what was written last under the name, the empty text included; undefined where nothing was. */
export function draftAt(code: string, name: string): string | undefined {
  subscribe();
  const full = fullName(code, name);
  return texts.get(full) ?? inTab.read(full);
}

export function keepDraft(code: string, name: string, text: string): void {
  const full = fullName(code, name);
  texts.set(full, text);
  if (text === '') inTab.remove(full);
  else inTab.write(full, text);
  for (const update of listeners) update();
}

/** Lets go of a text that was emptied, so that what is written under the name next begins anew. */
export function forgetBlankDraft(code: string, name: string): void {
  const full = fullName(code, name);
  if (texts.get(full) === '') texts.delete(full);
}

/** Keeps what has come back unsent: where it was written, or beside it when something new stands there. */
export function giveBack(code: string, name: string, text: string): void {
  let free = name;
  for (let number = 1; draftAt(code, free)?.trim(); number += 1) free = name + BESIDE + number;
  keepDraft(code, free, text);
}

/** Returns the name without the number that it got beside another, and whether it had one. */
export function placeOf(name: string): { readonly field: string; readonly isBeside: boolean } {
  const [field = name, number] = name.split(BESIDE);
  return { field, isBeside: number !== undefined };
}

/** Returns all that is kept for a dialogue and not blank, in the order of its names. */
export function keptDrafts(code: string): readonly KeptDraft[] {
  subscribe();
  const prefix = fullName(code, '');
  const names = new Set([...texts.keys(), ...inTab.names(prefix)].filter((name) => name.startsWith(prefix)));
  return [...names]
    .map((full) => ({ name: full.slice(prefix.length), text: texts.get(full) ?? inTab.read(full) ?? '' }))
    .filter(({ text }) => text.trim() !== '')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function fullName(code: string, name: string): string {
  return `sekskant.draft.${code}.${name}`;
}
