import { onDevice } from './wire/storage.ts';

/** A dialogue that was opened on this device. Its key is not here: the browser holds it as a cookie. */
export type OwnDialogue = { readonly code: string; readonly title: string; readonly openedAt: number };

const NAME = 'sekskant.own';
/** No dialogue is kept longer, nor is the key to it. */
const KEPT_MS = 395 * 24 * 60 * 60 * 1_000;

/** The dialogues that were opened on this device, newest first. */
export function ownDialogues(): readonly OwnDialogue[] {
  try {
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this file writes there.
    const own = JSON.parse(onDevice.read(NAME) ?? '[]') as OwnDialogue[];
    return own.filter(({ openedAt }) => Date.now() - openedAt < KEPT_MS);
  } catch {
    return [];
  }
}

export function rememberOwn(dialogue: OwnDialogue): void {
  keep([dialogue, ...ownDialogues()]);
}

/** It is led from this device, under this name: also where it was opened on another, and where the name has changed. */
export function ledHere(code: string, title: string): void {
  const own = ownDialogues();
  if (own.some((dialogue) => dialogue.code === code))
    keep(own.map((dialogue) => (dialogue.code === code ? { ...dialogue, title } : dialogue)));
  else rememberOwn({ code, title, openedAt: Date.now() });
}

export function forgetOwn(code: string): void {
  keep(ownDialogues().filter((dialogue) => dialogue.code !== code));
}

function keep(own: readonly OwnDialogue[]): void {
  // Where nothing can be kept, the facilitator's link opens it all the same.
  onDevice.write(NAME, JSON.stringify(own));
}
