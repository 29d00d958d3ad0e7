import type { Dialogue, Seat, SeatId } from './state.ts';

type Seats = Dialogue['seats'];

/**
 * Where each key sat last, so that nobody looks through ten thousand seats at every join. It goes on from the seats to
 * those that they become, and so knows all their keys and perhaps more: the seats themselves have the last word.
 */
const lastSeatOf = new WeakMap<Seats, Map<string, SeatId>>();

/** The seat that `key` (a hash) opens; undefined when it opens none. */
export function seatWithKey({ seats }: Dialogue, key: string): SeatId | undefined {
  const seat = knownIn(seats).get(key);
  if (seat === undefined || seats[seat - 1]?.key === key) return seat;
  const index = seats.findIndex((other) => other?.key === key);
  return index < 0 ? undefined : index + 1;
}

/** The seats when `seat` stands at `id`, which may be the first free number; undefined when nobody sits there now. */
export function withSeat(seats: Seats, id: SeatId, seat: Seat | undefined): Seats {
  const changed = id > seats.length ? [...seats, seat] : seats.with(id - 1, seat);
  const known = knownIn(seats);
  if (seat) known.set(seat.key, id);
  lastSeatOf.set(changed, known);
  return changed;
}

function knownIn(seats: Seats): Map<string, SeatId> {
  const known = lastSeatOf.get(seats) ?? new Map(seats.flatMap((seat, index) => (seat ? [[seat.key, index + 1]] : [])));
  lastSeatOf.set(seats, known);
  return known;
}
