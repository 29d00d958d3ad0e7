import type { Dialogue, Seat, SeatId } from './state.ts';

type Seats = Dialogue['seats'];

/**
 * Where each key sits, so that nobody looks through ten thousand seats at every join. It only remembers what the seats
 * themselves say, and goes on to the new ones when somebody sits down: older seats are looked through again when asked.
 */
const seatsByKey = new WeakMap<Seats, Map<string, SeatId>>();

/** The seat that `key` (a hash) opens; undefined when it opens none. */
export function seatWithKey({ seats }: Dialogue, key: string): SeatId | undefined {
  return byKey(seats).get(key);
}

/** The seats with one more, whose id is their number then. */
export function withSeat(seats: Seats, seat: Seat): Seats {
  const known = byKey(seats);
  seatsByKey.delete(seats);
  const more = [...seats, seat];
  seatsByKey.set(more, known.set(seat.key, more.length));
  return more;
}

function byKey(seats: Seats): Map<string, SeatId> {
  const known = seatsByKey.get(seats) ?? new Map(seats.flatMap((seat, index) => (seat ? [[seat.key, index + 1]] : [])));
  seatsByKey.set(seats, known);
  return known;
}
