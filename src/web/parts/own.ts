import { onDevice } from './wire/storage.ts';

/** A dialogue that was opened on this device. Its key is not here: the browser holds it as a cookie. */
export type OwnDialogue = {
  readonly code: string;
  /** What newcomers come in by, where it is another. */
  readonly newCode?: string | undefined;
  readonly title: string;
  readonly openedAt: number;
  readonly isFollowUp?: boolean;
  readonly hasEnded?: boolean;
};

const NAME = 'sekskant.own';
/** Says in a tab, to the next page, that a dialogue was forgotten. */
export const FORGOTTEN = 'sekskant.forgotten';
/** What a facilitator has written for the rooms that they meet in. It goes with the last of the dialogues. */
export const ROOM_WIFI = 'sekskant.wifi';
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

/** It is led from this device, and is like this now: also where it was opened on another. */
export function ledHere(led: Omit<OwnDialogue, 'openedAt'>): void {
  const own = ownDialogues();
  if (own.some(({ code }) => code === led.code))
    keep(own.map((dialogue) => (dialogue.code === led.code ? { ...dialogue, ...led } : dialogue)));
  else rememberOwn({ ...led, openedAt: Date.now() });
}

export function forgetOwn(code: string): void {
  const others = ownDialogues().filter((dialogue) => dialogue.code !== code);
  keep(others);
  if (others.length === 0) onDevice.remove(ROOM_WIFI);
}

function keep(own: readonly OwnDialogue[]): void {
  // Where nothing can be kept, the facilitator's link opens it all the same.
  onDevice.write(NAME, JSON.stringify(own));
}
