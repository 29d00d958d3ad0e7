import type { Clock } from '../clock/clock.ts';
import type { Dialogue } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import type { Room } from '../live/room.ts';
import { bucket } from './limits.ts';
import { rateLimitKey } from './visitor.ts';

/** A tap every five seconds for more than five hours. From then on as many as a slow writer needs. */
const FROM_SEAT_AT_ONCE = 4_000;
const FROM_SEAT_PER_SECOND = 0.1;

/** All that one facilitator does in a day, and far more. */
const ENTRIES_OF_DIALOGUE = 20_000;
/** Of each seat that was ever taken, and at most for each table: an hour has fifty, a long day a few hundred. */
const ENTRIES_OF_SEAT = 500;
const ENTRIES_OF_TABLE = 5_000;
/** A workplace of ten thousand in one dialogue. It takes some seconds to open again. */
const MAX_ENTRIES = 1_500_000;
/** What is left to the facilitator when nobody else may write any more: to come to an end. */
const KEPT_FOR_FACILITATOR = 5_000;

type Counted = Pick<Room, 'id' | 'seq' | 'hasAnswered'> & { readonly dialogue: Pick<Dialogue, 'seats' | 'groups'> };

/** Says why a visitor may not do one thing more, as only a machine does so many; undefined where they may. */
export type Budget = (
  room: Counted,
  visitor: Visitor,
  command: string,
) => 'seat-used-up' | 'dialogue-used-up' | undefined;

export function budgets(clock: Clock): Budget {
  const maySend = bucket(FROM_SEAT_PER_SECOND, FROM_SEAT_AT_ONCE, clock);
  return (room, visitor, command) => {
    // A copy of what was answered before gets the same answer, and takes no room.
    if (room.hasAnswered(command)) return undefined;
    const most = mostEntries(room.dialogue) + (visitor.role === 'facilitator' ? KEPT_FOR_FACILITATOR : 0);
    if (room.seq >= most) return 'dialogue-used-up';
    return visitor.role === 'seat' && !maySend(rateLimitKey(room.id, visitor)) ? 'seat-used-up' : undefined;
  };
}

/** Returns how many entries the log of a dialogue may have, which never becomes less. */
export function mostEntries({ seats, groups }: Pick<Dialogue, 'seats' | 'groups'>): number {
  const ofPeople = Math.min(seats.length * ENTRIES_OF_SEAT, groups.length * ENTRIES_OF_TABLE);
  return Math.min(ENTRIES_OF_DIALOGUE + ofPeople, MAX_ENTRIES);
}
