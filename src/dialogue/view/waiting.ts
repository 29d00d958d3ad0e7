import { type Dialogue, type GroupNumber, type SeatId, seatAt } from '../state.ts';
import { type AgendaView, agendaView } from './agenda.ts';
import { phoneGroups } from './listed-groups.ts';

/** What a phone is shown until it is let in: where the dialogue is, and nothing of what any table holds. */
export type WaitingView = { readonly waiting: WaitingSeatView };

export type WaitingSeatView = {
  readonly agenda: AgendaView;
  readonly seat: SeatId;
  /** The groups that a phone may ask at; null where there are too many to list. */
  readonly phoneGroups: readonly GroupNumber[] | null;
  /** Where it asks; null while it has to choose. */
  readonly asks: GroupNumber | null;
  /** Whether those at the table where it asked last said no. */
  readonly wasDeclined: boolean;
};

/** Gives what a seat that waits is shown; undefined when it does not wait. */
export function waitingView(dialogue: Dialogue, seat: SeatId): WaitingView | undefined {
  const at = seatAt(dialogue, seat);
  if (at?.group !== null) return undefined;
  const { asks, wasDeclined } = at;
  return { waiting: { agenda: agendaView(dialogue), seat, phoneGroups: phoneGroups(dialogue), asks, wasDeclined } };
}
