import type { Role } from './visitor.ts';

/** What a visitor's browser holds open: a stream, or a question that waits for news. */
export type Held = {
  readonly close: () => void;
  /** Closes it also where nobody reads any more. */
  readonly drop: () => void;
};

/**
 * How many pages may be open with one key. A seat is one browser, whose tabs and windows in view are few; several people may
 * lead a dialogue, it may be shown in many rooms, and a whole workplace may look at its result.
 */
const MAX_OPEN: Readonly<Record<Role, number>> = { seat: 8, facilitator: 50, screen: 200, result: 2_500 };

/** All that browsers hold open at this server, by visitor. */
export class HeldOpen {
  readonly #held = new Map<string, Set<Held>>();

  /**
   * Keeps `held` for the visitor called `who` until the function that it returns is called. The oldest is dropped when there
   * are too many: a page that lost its network leaves some behind that nobody reads.
   */
  add(who: string, held: Held, role: Role): () => void {
    const all = this.#held.get(who) ?? new Set();
    this.#held.set(who, all.add(held));
    const [oldest] = all;
    if (oldest && all.size > MAX_OPEN[role]) {
      all.delete(oldest);
      oldest.drop();
    }
    return () => {
      all.delete(held);
      if (all.size === 0 && this.#held.get(who) === all) this.#held.delete(who);
    };
  }

  /** They never end by themselves, and the server waits for them. */
  closeAll(): void {
    for (const all of this.#held.values()) for (const held of all) held.close();
  }
}
