/** What a visitor's browser holds open: a stream, or a question that waits for news. */
export type Held = {
  readonly close: () => void;
  /** Closes it also where nobody reads any more. */
  readonly drop: () => void;
};

/** The tabs and windows of one browser that are in view; a seat with more is no person. */
const MAX_OF_SEAT = 8;

/** All that browsers hold open at this server, by visitor. */
export class HeldOpen {
  readonly #held = new Map<string, Set<Held>>();

  /**
   * Keeps `held` for the visitor called `who` until the function that it returns is called. Of a seat's, the oldest is
   * closed when there are too many: a phone that lost its network leaves some behind that nobody reads.
   */
  add(who: string, held: Held, isSeat: boolean): () => void {
    const all = this.#held.get(who) ?? new Set();
    this.#held.set(who, all.add(held));
    const [oldest] = all;
    if (isSeat && oldest && all.size > MAX_OF_SEAT) {
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
