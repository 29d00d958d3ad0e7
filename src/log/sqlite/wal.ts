import type { DatabaseSync } from 'node:sqlite';

const TRUNCATE_AFTER_MS = 30_000;

/** The write-ahead file, in which what was taken back stands until it is emptied. */
export class WalTruncation {
  readonly #db: DatabaseSync;
  #truncating: NodeJS.Timeout | undefined;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  truncateSoon(): void {
    this.#truncating ??= setTimeout(() => this.truncate(), TRUNCATE_AFTER_MS).unref();
  }

  /** Empties it now, or soon where that cannot be. */
  truncate(): void {
    clearTimeout(this.#truncating);
    this.#truncating = undefined;
    try {
      if (this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0) this.truncateSoon();
    } catch {
      // The disk will not have it now, and what was taken back stays where it is until it does.
      this.truncateSoon();
    }
  }

  stop(): void {
    clearTimeout(this.#truncating);
  }
}
