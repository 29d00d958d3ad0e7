/** Work that is done for all who asked for it before it began, and never twice at the same time. */
export class SingleFlight {
  readonly #work: () => Promise<void>;
  #now: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Settles as the work does that began after this was called. */
  take(): Promise<void> {
    const before = this.#now;
    if (!before) return this.#begin();
    this.#next ??= before.then(
      () => this.#begin(),
      () => this.#begin(),
    );
    return this.#next;
  }

  #begin(): Promise<void> {
    this.#next = undefined;
    const ended = () => {
      // Whoever waits begins in a moment; until then it is still its turn.
      if (!this.#next) this.#now = undefined;
    };
    this.#now = this.#work().finally(ended);
    return this.#now;
  }
}
