import type { Cancel, Clock } from '../clock/clock.ts';
import { hasRatings } from '../dialogue/decide/erasure.ts';
import type { Dialogue } from '../dialogue/state.ts';
import type { DialogueSummary } from '../log/log.ts';
import type { Rooms } from './rooms.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** A dialogue that never came to an end. */
const KEEP_UNFINISHED_DAYS = 30;
/** A dialogue that has ended: long enough to be there when the next one is held. */
const KEEP_ENDED_DAYS = 365;
/** Ratings in a dialogue where nobody does anything any more: the meeting is long over. */
const KEEP_RATINGS_DAYS = 1;
/** A machine that has just started may have its clock set yet. */
const FIRST_AFTER_MS = 10 * 60_000;
/** A clock that runs ahead by more, and not because the machine slept, is not believed on the same day. */
const MAX_CLOCK_JUMP_DAYS = 7;
/** Nor is it in the same hour: people may be at their tables. */
const MAX_HOURLY_JUMP_DAYS = 0.5;
/** Looking into a dialogue takes milliseconds: between two there is time for the people in the rooms. */
const PAUSE_MS = 20;

export type Watch = {
  readonly clock: Clock;
  /** Told of one sentence when something is wrong. */
  readonly onproblem: (problem: string) => void;
  /** Lets go of what else is old, where the clock is known to be right. */
  readonly forgetOld?: () => Promise<void>;
};

/**
 * Erases the dialogues whose time is over, soon and then once a day, and ratings in silent dialogues once an hour, until the
 * function it gives back is called.
 */
export function eraseWhenDue(rooms: Rooms, watch: Watch): Cancel {
  const { clock, onproblem, forgetOld } = watch;
  const done = new Map<string, number>();
  const inUse = lastUse(rooms, clock);
  let isSilenceKnown = inUse.then(({ isClockShown }) => isClockShown);
  let mayBeRunning = inUse.then(({ isLongAgo }) => isLongAgo);
  const eraseDialogues = believing(watch, { maxDays: MAX_CLOCK_JUMP_DAYS, span: 'today' }, async (isClockKnown) => {
    const isSure = isClockKnown && (await isSilenceKnown);
    if (!isSure && (await keepLonger(rooms, clock)))
      onproblem(
        `this machine was off for long, or its clock was wrong: what seems old is kept for ${KEEP_UNFINISHED_DAYS} days more`,
      );
    isSilenceKnown = Promise.resolve(true);
    await eraseDue(rooms, clock);
    if (isSure) await forgetOld?.();
  });
  const eraseRatings = believing(watch, { maxDays: MAX_HOURLY_JUMP_DAYS, span: 'in this hour' }, async () => {
    const isInDoubt = await mayBeRunning;
    mayBeRunning = Promise.resolve(false);
    if (isInDoubt)
      onproblem('nothing happened here for a week, or the clock is wrong: no ratings are erased in this hour');
    else await eraseSilentRatings(rooms, clock, done);
  });
  const waits = [
    clock.after(FIRST_AFTER_MS, eraseDialogues),
    clock.after(FIRST_AFTER_MS, eraseRatings),
    clock.every(DAY_MS, eraseDialogues),
    clock.every(HOUR_MS, eraseRatings),
  ];
  return () => waits.forEach((cancel) => void cancel());
}

/** By how much the machine's clock may jump ahead, and how long it is not believed when it jumps further. */
type Belief = { readonly maxDays: number; readonly span: 'today' | 'in this hour' };

/**
 * Returns what does `work`, unless the machine's clock has jumped too far ahead since it was called last. The work is told
 * whether the clock has gone on evenly since the last time that it was done.
 */
function believing(
  { clock, onproblem }: Watch,
  { maxDays, span }: Belief,
  work: (isClockKnown: boolean) => Promise<void>,
): () => void {
  const aheadNow = () => clock.now() - clock.elapsed();
  let ahead = aheadNow();
  /** By how much the clock is ahead of where it was when the work was done last. */
  let unsureDays = 0;
  return () => {
    const jumpedDays = (aheadNow() - ahead) / DAY_MS;
    ahead = aheadNow();
    unsureDays += jumpedDays;
    if (jumpedDays > maxDays) {
      onproblem(`the clock of this machine jumped ahead by ${Math.round(jumpedDays)} days: nothing is erased ${span}`);
      return;
    }
    const done = () => {
      unsureDays = 0;
    };
    work(unsureDays <= maxDays).then(done, (error: unknown) =>
      onproblem(`old dialogues could not be erased: ${error}`),
    );
  };
}

/**
 * What the newest entries say of the clock. It is shown to be right by what was done some days ago: the machine was on then.
 * What was done within the last day may have been written by a clock that is as wrong as it is now, before a restart.
 */
async function lastUse(rooms: Rooms, clock: Clock) {
  const listed = await rooms.list().catch(() => []);
  const daysAgo = listed.map(({ lastModified }) => (clock.now() - lastModified) / DAY_MS);
  return {
    isClockShown: daysAgo.some((days) => days >= 1 && days <= MAX_CLOCK_JUMP_DAYS + 1),
    isLongAgo: daysAgo.length > 0 && daysAgo.every((days) => days > MAX_CLOCK_JUMP_DAYS),
  };
}

/**
 * Has what seems due be kept as if it had been changed now, once for each dialogue: it may have been held yesterday, by a
 * clock that was a year behind. Returns whether anything seems due.
 */
async function keepLonger(rooms: Rooms, clock: Clock): Promise<boolean> {
  const now = clock.now();
  let isAnyDue = false;
  for (const summary of await rooms.list()) {
    if (!(await isDue(rooms, summary, now))) continue;
    isAnyDue = true;
    const room = await rooms.find(summary.dialogue);
    // The same id again is done once.
    await room?.submit('keep longer', { role: 'system' }, { type: 'keepLonger' });
    await pause(clock);
  }
  return isAnyDue;
}

/** Erases what is due now: 365 days after the end, 30 days after the last change when it never ended. */
export async function eraseDue(rooms: Rooms, clock: Clock): Promise<void> {
  const now = clock.now();
  for (const summary of await rooms.list()) {
    if (!(await isDue(rooms, summary, now))) continue;
    await rooms.remove(summary.dialogue);
    await pause(clock);
  }
}

/** Until when a dialogue is kept if nothing more is done in it, in milliseconds since 1970. */
export function keptUntil({ phase, phaseEnteredAt }: Pick<Dialogue, 'phase' | 'phaseEnteredAt'>, now: number): number {
  return phase === 'ended' ? phaseEnteredAt + KEEP_ENDED_DAYS * DAY_MS : now + KEEP_UNFINISHED_DAYS * DAY_MS;
}

async function isDue(rooms: Rooms, { dialogue: id, lastModified }: DialogueSummary, now: number): Promise<boolean> {
  const daysSince = (at: number) => (now - at) / DAY_MS;
  if (daysSince(lastModified) <= KEEP_UNFINISHED_DAYS) return false;
  // A later code goes with its dialogue.
  const other = await rooms.leadsTo(id);
  if (other !== undefined) return (await rooms.peek(other)) === undefined;
  const isOld = daysSince(lastModified) > KEEP_ENDED_DAYS;
  const dialogue = isOld ? undefined : await rooms.peek(id);
  return !(dialogue?.phase === 'ended' && daysSince(dialogue.phaseEnteredAt) < KEEP_ENDED_DAYS);
}

/**
 * Erases ratings, opened or not, in dialogues where nobody has done anything for a day. `done` holds, by dialogue, since when
 * it was silent when nothing was found in it, so that it is not looked into again. Where ratings are erased it is, once: with
 * the same hour a backup may bring them back.
 */
export async function eraseSilentRatings(rooms: Rooms, clock: Clock, done: Map<string, number>): Promise<void> {
  const now = clock.now();
  const listed = await rooms.list();
  const known = new Set(listed.map(({ dialogue }) => dialogue));
  for (const id of done.keys()) if (!known.has(id)) done.delete(id);
  for (const { dialogue: id, lastModified } of listed) {
    if (now - lastModified < KEEP_RATINGS_DAYS * DAY_MS || done.get(id) === lastModified) continue;
    const dialogue = await rooms.peek(id);
    if (dialogue && hasRatings(dialogue)) await eraseRatingsIn(rooms, id, lastModified);
    else done.set(id, lastModified);
    await pause(clock);
  }
}

/** Whichever node comes first does it, and the others get its answer. */
async function eraseRatingsIn(rooms: Rooms, id: string, silentSince: number): Promise<void> {
  const room = await rooms.find(id);
  await room?.submit(`erase ratings ${silentSince}`, { role: 'system' }, { type: 'eraseRatings', silentSince });
}

function pause(clock: Clock): Promise<void> {
  return new Promise<void>((resolve) => void clock.after(PAUSE_MS, resolve));
}
