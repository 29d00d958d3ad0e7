import type { Rooms } from './rooms.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A dialogue that never came to an end. */
const KEEP_UNFINISHED_DAYS = 30;
/** A dialogue that has ended: long enough to be there when the next one is held. */
const KEEP_ENDED_DAYS = 365;

/** Erases the dialogues whose time is over, now and once a day, until the function it gives back is called. */
export function eraseWhenDue(rooms: Rooms, clock: () => number, onerror: (error: unknown) => void): () => void {
  const sweep = () => void eraseDue(rooms, clock()).catch(onerror);
  sweep();
  const timer = setInterval(sweep, DAY_MS).unref();
  return () => clearInterval(timer);
}

/** Erases what is due at `now`: 365 days after the end, 30 days after the last change when it never ended. */
export async function eraseDue(rooms: Rooms, now: number): Promise<void> {
  for (const id of await rooms.idleSince(now - KEEP_UNFINISHED_DAYS * DAY_MS)) {
    const dialogue = (await rooms.find(id))?.dialogue;
    const isKept = dialogue?.phase === 'ended' && now - dialogue.phaseEnteredAt < KEEP_ENDED_DAYS * DAY_MS;
    if (!isKept) await rooms.remove(id);
  }
}
