import type { SeatId } from '../dialogue/state.ts';

/** Who is here. Decoration: it costs no events, and nothing but a free pen ever follows from it. */
export class Presence {
  readonly #goneAfterMs: number;
  readonly #now: () => number;
  readonly #since: number;
  readonly #seats = new Map<SeatId, { open: number; lastAt: number }>();

  /** `goneAfterMs` is how long a seat may be without a stream before it counts as gone. */
  constructor(goneAfterMs: number, now: () => number) {
    this.#goneAfterMs = goneAfterMs;
    this.#now = now;
    this.#since = now();
  }

  /** A phone opened a stream. Two tabs are one seat. */
  arrived(seat: SeatId): void {
    this.#seats.set(seat, { open: (this.#seats.get(seat)?.open ?? 0) + 1, lastAt: this.#now() });
  }

  departed(seat: SeatId): void {
    this.#seats.set(seat, { open: Math.max(0, (this.#seats.get(seat)?.open ?? 1) - 1), lastAt: this.#now() });
  }

  /** After a restart everybody gets the time to come back. */
  readonly isGone = (seat: SeatId): boolean => {
    const { open, lastAt } = this.#seats.get(seat) ?? { open: 0, lastAt: this.#since };
    return open === 0 && this.#now() - lastAt >= this.#goneAfterMs;
  };
}
