/** Whoever listens: takes whole messages, and is told when there will be no more. */
export type Listener = {
  /** `seq` is that of the newest event in the message; `view` is JSON. */
  readonly send: (seq: number, view: string) => void;
  /** The seat or the dialogue is gone for good. */
  readonly end: () => void;
};

/** Those who get the same view: the first change goes out at once, the next ones together after a while. */
export class Audience {
  readonly #paceMs: number;
  readonly #tell: () => void;
  #toldAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  constructor(paceMs: number, tell: () => void) {
    this.#paceMs = paceMs;
    this.#tell = tell;
  }

  touch(): void {
    if (this.#timer) return;
    const wait = this.#toldAt + this.#paceMs - performance.now();
    if (wait <= 0) this.#now();
    else this.#timer = setTimeout(() => this.#now(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #now(): void {
    this.#timer = undefined;
    this.#toldAt = performance.now();
    this.#tell();
  }
}
