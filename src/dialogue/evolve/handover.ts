import type { HandoverEvent } from '../event.ts';
import { withSeat } from '../seats.ts';
import { type Dialogue, seatAt } from '../state.ts';

/** A seat has one offer at a time. */
export function evolveHandover(dialogue: Dialogue, event: HandoverEvent): Dialogue {
  const { seat } = event;
  const others = dialogue.seatOffers.filter((offer) => offer.seat !== seat);
  if (event.type === 'seatOffered') {
    const { ticket, until } = event;
    return { ...dialogue, seatOffers: [...others, { seat, ticket, until }] };
  }
  const at = seatAt(dialogue, seat);
  const seats = at ? withSeat(dialogue.seats, seat, { ...at, key: event.key }) : dialogue.seats;
  return { ...dialogue, seats, seatOffers: others };
}
