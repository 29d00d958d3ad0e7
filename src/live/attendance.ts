import type { Clock } from '../clock/clock.ts';
import { GONE_AFTER_MS, SILENT_AFTER_MS } from '../dialogue/limits.ts';
import type { SeatId } from '../dialogue/state.ts';

/**
 * Who is in contact: a seat that was heard of here or at another node within the last thirty seconds. An open stream is no
 * sign of anybody, since a phone that vanished leaves one behind. It costs no events. Whoever has gone gives up the pen
 * to whoever wants it, and may be set aside by their table.
 */
export class ClusterPresence {
  readonly #clock: Clock;
  readonly #since: number;
  readonly #lastAt = new Map<SeatId, number>();
  readonly #expected = new Map<SeatId, number>();
  #gone: ReadonlySet<SeatId> = new Set();

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#since = clock.elapsed();
  }

  /** After a restart everybody gets the time to come back. */
  readonly isGone = (seat: SeatId): boolean =>
    this.#clock.elapsed() - (this.#lastAt.get(seat) ?? this.#since) >= GONE_AFTER_MS;

  /** A seat was taken just now: its phone is about to say that it is there. */
  expect(seat: SeatId): void {
    this.#expected.set(seat, this.#clock.elapsed());
  }

  /** Those that were taken and have said nothing since, for so long that no phone holds them. After a restart it is not known. */
  get silent(): readonly SeatId[] {
    const now = this.#clock.elapsed();
    return [...this.#expected].flatMap(([seat, at]) => (now - at >= SILENT_AFTER_MS ? seat : []));
  }

  /** A seat was in contact just now. Returns whether it counted as gone before. */
  seen(seat: SeatId): boolean {
    const wasGone = this.isGone(seat);
    this.#expected.delete(seat);
    this.#lastAt.set(seat, this.#clock.elapsed());
    return wasGone;
  }

  /** Which of `seats` have gone since this was asked last. */
  newlyGone(seats: readonly SeatId[]): readonly SeatId[] {
    const before = this.#gone;
    this.#gone = new Set(seats.filter(this.isGone));
    return [...this.#gone].filter((seat) => !before.has(seat));
  }
}
