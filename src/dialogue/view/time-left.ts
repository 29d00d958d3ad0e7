import type { AgendaView } from './agenda.ts';

/** What there is to say of the time: nothing, that five minutes are left, or that it is up. */
export type TimeLeft = 'plenty' | 'five' | 'none';

const MINUTE_MS = 60_000;
const FIVE_MS = 5 * MINUTE_MS;
/** Five minutes of a shorter phase are most of it: nobody needs to hear that they are left. */
const MIN_MINUTES_FOR_FIVE = 10;
/** How long it is said that five minutes are left. */
const SAID_FOR_MS = MINUTE_MS;

type Running = Pick<AgendaView, 'endsAt' | 'runningMinutes'>;

/**
 * Returns what there is to say at `now`, and when that changes next by itself: null when it does not. Both are in milliseconds
 * since 1970, by the server's clock.
 */
export function timeLeft(
  { endsAt, runningMinutes }: Running,
  now: number,
): { left: TimeLeft; changesAt: number | null } {
  if (endsAt === null) return { left: 'plenty', changesAt: null };
  if (now >= endsAt) return { left: 'none', changesAt: null };
  const isLong = runningMinutes !== null && runningMinutes >= MIN_MINUTES_FOR_FIVE;
  const [from, to] = [endsAt - FIVE_MS, endsAt - FIVE_MS + SAID_FOR_MS];
  if (!isLong || now >= to) return { left: 'plenty', changesAt: endsAt };
  return now >= from ? { left: 'five', changesAt: to } : { left: 'plenty', changesAt: from };
}
