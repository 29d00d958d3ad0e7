import { GONE_AFTER_MS } from '../dialogue/limits.ts';
import type { SeatId } from '../dialogue/state.ts';
import { Presence } from './presence.ts';

/**
 * Who is here, also where several nodes serve one dialogue: a seat is in contact when it has a stream at this node, when
 * another node says so, or when it has just done something there.
 */
export class ClusterPresence {
  readonly #presence: Presence;
  readonly #present = new Map<SeatId, number>();
  #gone: ReadonlySet<SeatId> = new Set();

  /** `passed` gives the milliseconds that have passed since some moment, also when the machine's clock jumps. */
  constructor(passed: () => number) {
    this.#presence = new Presence(GONE_AFTER_MS, passed);
  }

  readonly isGone = (seat: SeatId): boolean => this.#presence.isGone(seat);

  /** The seats with a stream at this node. */
  get present(): Iterable<SeatId> {
    return this.#present.keys();
  }

  /** A phone opened a stream. Two tabs are one seat. */
  arrived(seat: SeatId): void {
    this.#present.set(seat, (this.#present.get(seat) ?? 0) + 1);
    this.#presence.arrived(seat);
  }

  departed(seat: SeatId): void {
    const left = (this.#present.get(seat) ?? 1) - 1;
    if (left === 0) this.#present.delete(seat);
    else this.#present.set(seat, left);
    this.#presence.departed(seat);
  }

  /** A seat was in contact with another node just now. */
  seenElsewhere(seat: SeatId): void {
    this.#presence.arrived(seat);
    this.#presence.departed(seat);
  }

  /** Which of `seats` have gone since this was asked last. */
  newlyGone(seats: readonly SeatId[]): readonly SeatId[] {
    const before = this.#gone;
    this.#gone = new Set(seats.filter(this.isGone));
    return [...this.#gone].filter((seat) => !before.has(seat));
  }
}
