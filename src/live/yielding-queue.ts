/** A phone may wait so long, in milliseconds, for those who are told before it; whoever else asks is not to notice. */
const MAX_AT_A_STRETCH_MS = 4;

/**
 * Tells many, one after the other: at once as long as that is quick, then in stretches between which others get their
 * turn, so that a room of ten thousand does not keep a single tap waiting.
 */
export class YieldingQueue<Name> {
  readonly #publish: (name: Name) => void;
  readonly #waiting = new Set<Name>();
  #stretch: { readonly next: NodeJS.Immediate; readonly endsAt: number } | undefined;

  constructor(publish: (name: Name) => void) {
    this.#publish = publish;
  }

  /** Tells `name` now or soon, and once however often it is added until then. */
  add(name: Name): void {
    this.#waiting.add(name);
    this.#go();
  }

  stop(): void {
    this.#waiting.clear();
    clearImmediate(this.#stretch?.next);
  }

  #go(): void {
    this.#stretch ??= { next: setImmediate(() => this.#goOn()), endsAt: performance.now() + MAX_AT_A_STRETCH_MS };
    for (const name of this.#waiting) {
      if (performance.now() > this.#stretch.endsAt) return;
      this.#waiting.delete(name);
      this.#publish(name);
    }
  }

  #goOn(): void {
    this.#stretch = undefined;
    if (this.#waiting.size > 0) this.#go();
  }
}
