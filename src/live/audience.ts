/** Whoever listens: takes whole messages, and is told when there will be no more. */
export type Listener = {
  /** `seq` is that of the newest event in the message; `view` is JSON. */
  readonly send: (seq: number, view: string) => void;
  /** The seat or the dialogue is gone for good. */
  readonly end: () => void;
};

/** The console of 2 000 groups is 0.7 MB: so much in a millisecond (4 Mbit/s) leaves the slowest meeting room air. */
const MAX_BYTES_PER_MS = 500;

/** Those who get the same view: the first change goes out at once, the next ones together after a while. */
export class Audience {
  readonly #paceMs: number;
  readonly #publish: () => number;
  #nextAt = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;

  /** `publish` gives how many bytes each listener was sent: large views go out less often than every `paceMs`. */
  constructor(paceMs: number, publish: () => number) {
    this.#paceMs = paceMs;
    this.#publish = publish;
  }

  invalidate(): void {
    if (this.#timer) return;
    const wait = this.#nextAt - performance.now();
    if (wait <= 0) this.#now();
    else this.#timer = setTimeout(() => this.#now(), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #now(): void {
    this.#timer = undefined;
    const now = performance.now();
    this.#nextAt = now + Math.max(this.#paceMs, this.#publish() / MAX_BYTES_PER_MS);
  }
}
