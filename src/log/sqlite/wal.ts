import type { DatabaseSync } from 'node:sqlite';

const EMPTY_AFTER_MS = 30_000;

/** The write-ahead file, in which what was taken back stands until it is emptied. */
export class Wal {
  readonly #db: DatabaseSync;
  #emptying: NodeJS.Timeout | undefined;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  emptySoon(): void {
    this.#emptying ??= setTimeout(() => this.empty(), EMPTY_AFTER_MS).unref();
  }

  /** Empties it now, or soon where that cannot be. */
  empty(): void {
    clearTimeout(this.#emptying);
    this.#emptying = undefined;
    try {
      if (this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0) this.emptySoon();
    } catch {
      // The disk will not have it now, and what was taken back stays where it is until it does.
      this.emptySoon();
    }
  }

  stop(): void {
    clearTimeout(this.#emptying);
  }
}
