import type { Cancel, Clock } from '../clock/clock.ts';
import type { Rooms } from './rooms.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A dialogue that never came to an end. */
const KEEP_UNFINISHED_DAYS = 30;
/** A dialogue that has ended: long enough to be there when the next one is held. */
const KEEP_ENDED_DAYS = 365;
/** A machine that has just started may have its clock set yet. */
const FIRST_AFTER_MS = 10 * 60_000;
/** A clock that runs ahead by more, and not because the machine slept, is not believed on the same day. */
const MAX_CLOCK_JUMP_DAYS = 7;
/** Looking into a dialogue takes milliseconds: between two there is time for the people in the rooms. */
const PAUSE_MS = 20;

export type Watch = {
  readonly clock: Clock;
  /** Told of one sentence when something is wrong. */
  readonly onproblem: (problem: string) => void;
};

/** Erases the dialogues whose time is over, soon and then once a day, until the function it gives back is called. */
export function eraseWhenDue(rooms: Rooms, { clock, onproblem }: Watch): Cancel {
  const aheadNow = () => clock.now() - clock.elapsed();
  let ahead = aheadNow();
  const waits = [clock.after(FIRST_AFTER_MS, sweep), clock.every(DAY_MS, sweep)];
  return () => waits.forEach((cancel) => void cancel());

  function sweep(): void {
    const jumpedDays = (aheadNow() - ahead) / DAY_MS;
    ahead = aheadNow();
    if (jumpedDays > MAX_CLOCK_JUMP_DAYS) {
      onproblem(`the clock of this machine jumped ahead by ${Math.round(jumpedDays)} days: nothing is erased today`);
    } else {
      eraseDue(rooms, clock).catch((error: unknown) => onproblem(`old dialogues could not be erased: ${error}`));
    }
  }
}

/** Erases what is due now: 365 days after the end, 30 days after the last change when it never ended. */
export async function eraseDue(rooms: Rooms, clock: Clock): Promise<void> {
  const now = clock.now();
  const daysSince = (at: number) => (now - at) / DAY_MS;
  for (const { dialogue: id, lastModified } of await rooms.list()) {
    if (daysSince(lastModified) <= KEEP_UNFINISHED_DAYS) continue;
    const isOld = daysSince(lastModified) > KEEP_ENDED_DAYS;
    const dialogue = isOld ? undefined : await rooms.peek(id);
    const isKept = dialogue?.phase === 'ended' && daysSince(dialogue.phaseEnteredAt) < KEEP_ENDED_DAYS;
    if (!isKept) await rooms.remove(id);
    await new Promise<void>((resolve) => void clock.after(PAUSE_MS, resolve));
  }
}
