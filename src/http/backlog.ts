/** What readers that are stuck may keep waiting here. Six thousand phones could be in a lift with a view each. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Somebody who is written to. */
export type Reader = {
  /** How many bytes are written that they have not taken yet. */
  readonly waitingBytes: number;
  readonly drop: () => void;
};

/** What is written and not yet taken by those who read, in all of this process. */
export class Backlog {
  /** Those who had something to take when they were last looked at, the one that has taken nothing for longest first. */
  readonly #behind = new Map<Reader, number>();
  readonly #noted = new Set<Reader>();
  readonly #maxBytes: number;
  #bytes = 0;

  constructor(maxBytes = MAX_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /** Has a reader looked at soon, that was written to, has read or is gone: only then has the system taken what it takes. */
  note(reader: Reader): void {
    if (this.#noted.size === 0) setImmediate(() => this.#look());
    this.#noted.add(reader);
  }

  /** Counts what waits now, and drops those that are stuck longest where it is too much in all. */
  #look(): void {
    for (const reader of this.#noted) this.#count(reader);
    this.#noted.clear();
    for (const stuck of this.#behind.keys()) {
      if (this.#bytes <= this.#maxBytes) return;
      // It may have taken all of it since.
      this.#count(stuck);
      if (this.#bytes > this.#maxBytes && this.#behind.has(stuck)) this.#drop(stuck);
    }
  }

  #count(reader: Reader): void {
    const before = this.#behind.get(reader) ?? 0;
    const { waitingBytes } = reader;
    this.#bytes += waitingBytes - before;
    // Whoever takes some of it is not stuck, and stands last again.
    if (waitingBytes < before) this.#behind.delete(reader);
    if (waitingBytes > 0) this.#behind.set(reader, waitingBytes);
  }

  #drop(stuck: Reader): void {
    this.#bytes -= this.#behind.get(stuck) ?? 0;
    this.#behind.delete(stuck);
    stuck.drop();
  }
}
