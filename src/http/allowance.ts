import type { Clock } from '../clock/clock.ts';
import { RecentMap } from './recent-map.ts';

/** How often each of many may still do something: so many times at once, and once more after a while. */
export class Allowance {
  readonly #spent = new RecentMap<{ readonly left: number; readonly at: number }>();
  readonly #atOnce: number;
  readonly #oneMoreAfterMs: number;
  readonly #clock: Clock;

  constructor(atOnce: number, oneMoreAfterMs: number, clock: Clock) {
    this.#atOnce = atOnce;
    this.#oneMoreAfterMs = oneMoreAfterMs;
    this.#clock = clock;
  }

  /** Returns how often `who` may still do it now, from 0 to as often as at once. It may be a fraction. */
  leftTo(who: string): number {
    const spent = this.#spent.get(who);
    if (!spent) return this.#atOnce;
    const regained = (this.#clock.elapsed() - spent.at) / this.#oneMoreAfterMs;
    return Math.min(this.#atOnce, spent.left + regained);
  }

  /** Returns how much `who` has used up, from 0 to 1. */
  usedBy(who: string): number {
    return 1 - this.leftTo(who) / this.#atOnce;
  }

  /** Counts `times` for `who`. */
  spend(who: string, times: number): void {
    this.#spent.set(who, { left: Math.max(0, this.leftTo(who) - times), at: this.#clock.elapsed() });
  }
}
