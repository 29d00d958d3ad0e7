import type { Clock } from '../clock/clock.ts';
import { MAX_JOINS_AT_ONCE } from '../dialogue/limits.ts';
import type { Room } from '../live/room.ts';
import { Allowance } from './allowance.ts';
import { networksOf } from './guessing/networks.ts';

/** A workplace's network may have several addresses, and whoever rents one has many: it takes so many times as many as a home. */
const HOMES_IN_SITE = 4;
/** By then a network that has taken all the seats that it may take at once may do so again: little by little meanwhile. */
const REGAINED_AFTER_MS = 10 * 60_000;

/**
 * How many seats each network takes in a dialogue. A whole room sits behind one address: it may take twice as many as there
 * are at once, so that only whoever comes and goes without end has to wait.
 */
export class Joins {
  readonly #left: Allowance;

  constructor(clock: Clock) {
    this.#left = new Allowance(1, REGAINED_AFTER_MS, clock);
  }

  /** Returns whether somebody at this address may take one seat more now, and counts it. */
  take(address: string, { id, dialogue }: Room): boolean {
    const { home, site } = networksOf(address);
    const cost = 1 / MAX_JOINS_AT_ONCE(dialogue.groups.length);
    const costs = new Map([
      [`${id} home ${home}`, cost],
      [`${id} site ${site}`, cost / HOMES_IN_SITE],
    ]);
    for (const [who, each] of costs) if (this.#left.leftTo(who) < each) return false;
    for (const [who, each] of costs) this.#left.spend(who, each);
    return true;
  }
}
