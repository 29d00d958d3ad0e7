import type { DatabaseSync } from 'node:sqlite';
import type { LogChange } from '../log.ts';

/** How often to look whether another process has written. */
const LOOK_EVERY_MS = 1_000;

/** Other processes that write to the file: a backup that is brought back while the server runs. */
export class ExternalWrites {
  readonly #version: () => number;
  #seen: number;
  #onlogchange = (_: LogChange) => {};
  #looking: NodeJS.Timeout | undefined;

  constructor(db: DatabaseSync) {
    const version = db.prepare('PRAGMA data_version');
    this.#version = () => Number(version.get()?.data_version);
    this.#seen = this.#version();
  }

  subscribe(onlogchange: (change: LogChange) => void): void {
    this.#onlogchange = onlogchange;
    this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  /** Whether somebody else has written since this was asked last; tells of it. */
  haveHappened(): boolean {
    const version = this.#version();
    if (version === this.#seen) return false;
    this.#seen = version;
    this.#onlogchange({ type: 'missed' });
    return true;
  }

  stop(): void {
    clearInterval(this.#looking);
  }

  #look(): void {
    try {
      this.haveHappened();
    } catch {
      // A file that cannot be read now is looked at again, and whoever needs it meanwhile is told.
    }
  }
}
