import type { Actor, Circumstances, HandoverCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { OFFER_LASTS_MS } from '../limits.ts';
import { seatWithKey } from '../seats.ts';
import { type Dialogue, seatAt } from '../state.ts';

/**
 * A person goes on in another browser with the seat that they have: one offers it under a ticket, which the other redeems once
 * and soon. The seat has one key, so that the browser that is left behind has none any more.
 */
export function decideHandover(
  dialogue: Dialogue,
  actor: Actor,
  command: HandoverCommand,
  { now }: Circumstances,
): Decision {
  const offer = dialogue.seatOffers.find(({ ticket }) => ticket === command.ticket);
  if (command.type === 'offerSeat') {
    if (actor.role !== 'seat') return refuse('not-allowed');
    if (offer) return offer.seat === actor.seat ? accept() : refuse('not-allowed');
    return accept({ type: 'seatOffered', seat: actor.seat, ticket: command.ticket, until: now + OFFER_LASTS_MS });
  }
  // The answer to the first time was lost.
  if (seatWithKey(dialogue, command.key) !== undefined) return accept();
  if (!offer || now > offer.until || !seatAt(dialogue, offer.seat)) return refuse('offer-over');
  return accept({ type: 'seatTakenOver', seat: offer.seat, key: command.key });
}
