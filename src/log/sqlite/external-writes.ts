import type { DatabaseSync } from 'node:sqlite';
import type { Cancel, Clock } from '../../clock/clock.ts';
import type { LogChange } from '../log.ts';

/** How often to look whether another process has written. */
const LOOK_EVERY_MS = 1_000;

/** Other processes that write to the file: a backup that is brought back while the server runs. */
export class ExternalWrites {
  readonly #version: () => number;
  readonly #clock: Clock;
  #seen: number;
  #stop: Cancel | undefined;

  constructor(db: DatabaseSync, clock: Clock) {
    const version = db.prepare('PRAGMA data_version');
    this.#version = () => Number(version.get()?.data_version);
    this.#clock = clock;
    this.#seen = this.#version();
  }

  subscribe(onlogchange: (change: LogChange) => void): void {
    this.#stop ??= this.#clock.every(LOOK_EVERY_MS, () => {
      if (this.#haveHappened()) onlogchange({ type: 'missed' });
    });
  }

  stop(): void {
    this.#stop?.();
  }

  /** Whether somebody else has written since this was asked last. */
  #haveHappened(): boolean {
    try {
      const version = this.#version();
      const isOther = version !== this.#seen;
      this.#seen = version;
      return isOther;
    } catch {
      // A file that cannot be read now is looked at again, and whoever needs it meanwhile is told.
      return false;
    }
  }
}
