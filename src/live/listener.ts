import type { Observer } from '../dialogue/effects.ts';
import type { SeatId } from '../dialogue/state.ts';

/** Who listens: a seat, or one of those who follow the whole dialogue. */
export type Visitor = { readonly role: 'seat'; readonly seat: SeatId } | { readonly role: Observer };

/** Takes a visitor's whole views as they come, and is told when there will be no more. */
export type Listener = {
  /** `seq` is that of the newest event in the view, which is JSON. */
  readonly send: (seq: number, view: string) => void;
  /** Whoever still holds a key comes back. */
  readonly close: () => void;
  /** The seat or the dialogue is gone for good. */
  readonly end: () => void;
};
