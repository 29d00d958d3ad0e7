import type { DatabaseSync } from 'node:sqlite';
import type { Cancel, Clock } from '../../clock/clock.ts';

const TRUNCATE_AFTER_MS = 30_000;

/** The write-ahead file, in which what was taken back stands until it is emptied. */
export class WalTruncation {
  readonly #db: DatabaseSync;
  readonly #clock: Clock;
  #cancel: Cancel | undefined;

  constructor(db: DatabaseSync, clock: Clock) {
    this.#db = db;
    this.#clock = clock;
  }

  truncateSoon(): void {
    this.#cancel ??= this.#clock.after(TRUNCATE_AFTER_MS, () => this.truncate());
  }

  /** Empties it now, or soon where that cannot be. */
  truncate(): void {
    this.stop();
    try {
      if (this.#db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0) this.truncateSoon();
    } catch {
      // The disk will not have it now, and what was taken back stays where it is until it does.
      this.truncateSoon();
    }
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
