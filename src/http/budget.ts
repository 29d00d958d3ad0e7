import type { Clock } from '../clock/clock.ts';
import { type Dialogue, seatAt } from '../dialogue/state.ts';
import type { Visitor } from '../live/listener.ts';
import type { Room } from '../live/room.ts';
import { bucket } from './limits.ts';
import { rateLimitKey } from './visitor.ts';

/** Of each seat that was ever taken, and at most for each table: an hour has fifty, a long day a few hundred. */
const ENTRIES_OF_SEAT = 500;
const ENTRIES_OF_TABLE = 5_000;

/** More than a seat adds to what its dialogue may store would be at the cost of others. Then a tap every two seconds. */
const FROM_SEAT_AT_ONCE = ENTRIES_OF_SEAT;
const FROM_SEAT_PER_SECOND = 0.5;
/** Whoever waits at a door asks at one table after another. From then on one in a minute. */
const FROM_WAITING_AT_ONCE = 20;
const FROM_WAITING_PER_SECOND = 1 / 60;

/** All that one facilitator does in a day, and far more. */
const ENTRIES_OF_DIALOGUE = 20_000;
/** A workplace of ten thousand in one dialogue. It takes some seconds to open again. */
const MAX_ENTRIES = 1_500_000;
/** What is left to the facilitator when nobody else may write any more: to come to an end. */
const KEPT_FOR_FACILITATOR = 5_000;
/** Those who wait and whom nobody has let in leave as much to those who sit at tables. */
const SHARE_OF_WAITING = 0.5;

type Counted = Pick<Room, 'id' | 'seq' | 'hasAnswered'> & { readonly dialogue: Pick<Dialogue, 'seats' | 'groups'> };

/** Says why a visitor may not do one thing more, as only a machine does so many; undefined where they may. */
export type Budget = (
  room: Counted,
  visitor: Visitor,
  command: string,
) => 'seat-used-up' | 'dialogue-used-up' | undefined;

export function budgets(clock: Clock): Budget {
  const maySend = bucket(FROM_SEAT_PER_SECOND, FROM_SEAT_AT_ONCE, clock);
  const mayAsk = bucket(FROM_WAITING_PER_SECOND, FROM_WAITING_AT_ONCE, clock);
  return (room, visitor, command) => {
    // A copy of what was answered before gets the same answer, and takes no room.
    if (room.hasAnswered(command)) return undefined;
    const isWaiting = visitor.role === 'seat' && seatAt(room.dialogue, visitor.seat)?.group === null;
    if (room.seq >= maxSeqFor(room, visitor, isWaiting)) return 'dialogue-used-up';
    if (visitor.role !== 'seat') return undefined;
    return (isWaiting ? mayAsk : maySend)(rateLimitKey(room.id, visitor)) ? undefined : 'seat-used-up';
  };
}

function maxSeqFor({ dialogue }: Counted, { role }: Visitor, isWaiting: boolean): number {
  const most = maxEntries(dialogue);
  if (isWaiting) return most * SHARE_OF_WAITING;
  return role === 'facilitator' ? most + KEPT_FOR_FACILITATOR : most;
}

/** Returns how many entries the log of a dialogue may have, which never becomes less. */
export function maxEntries({ seats, groups }: Pick<Dialogue, 'seats' | 'groups'>): number {
  const ofPeople = Math.min(seats.length * ENTRIES_OF_SEAT, groups.length * ENTRIES_OF_TABLE);
  return Math.min(ENTRIES_OF_DIALOGUE + ofPeople, MAX_ENTRIES);
}
