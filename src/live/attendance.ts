import type { Clock } from '../clock/clock.ts';
import { GONE_AFTER_MS } from '../dialogue/limits.ts';
import type { SeatId } from '../dialogue/state.ts';

/**
 * Who is in contact: a seat with a stream at this node, and one that was in contact here or at another node within the last
 * thirty seconds. Decoration: it costs no events, and nothing but a free pen ever follows from it.
 */
export class ClusterPresence {
  readonly #clock: Clock;
  readonly #isHere: (seat: SeatId) => boolean;
  readonly #since: number;
  readonly #lastAt = new Map<SeatId, number>();
  #gone: ReadonlySet<SeatId> = new Set();

  /** `isHere` says whether a seat has a stream at this node. */
  constructor(clock: Clock, isHere: (seat: SeatId) => boolean) {
    this.#clock = clock;
    this.#isHere = isHere;
    this.#since = clock.elapsed();
  }

  /** After a restart everybody gets the time to come back. */
  readonly isGone = (seat: SeatId): boolean => {
    if (this.#isHere(seat)) return false;
    return this.#clock.elapsed() - (this.#lastAt.get(seat) ?? this.#since) >= GONE_AFTER_MS;
  };

  /** A seat was in contact just now. */
  seen(seat: SeatId): void {
    this.#lastAt.set(seat, this.#clock.elapsed());
  }

  /** Which of `seats` have gone since this was asked last. */
  newlyGone(seats: readonly SeatId[]): readonly SeatId[] {
    const before = this.#gone;
    this.#gone = new Set(seats.filter(this.isGone));
    return [...this.#gone].filter((seat) => !before.has(seat));
  }
}
