import type { DatabaseSync } from 'node:sqlite';
import type { News } from '../log.ts';

/** How often to look whether another process has written. */
const LOOK_EVERY_MS = 1_000;

/** Other processes that write to the file: a backup that is brought back while the server runs. */
export class Outsiders {
  readonly #version: () => number;
  #seen: number;
  #tell = (_: News) => {};
  #looking: NodeJS.Timeout | undefined;

  constructor(db: DatabaseSync) {
    const version = db.prepare('PRAGMA data_version');
    this.#version = () => Number(version.get()?.data_version);
    this.#seen = this.#version();
  }

  follow(onnews: (news: News) => void): void {
    this.#tell = onnews;
    this.#looking ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  /** Whether somebody else has written since this was asked last; tells of it. */
  haveWritten(): boolean {
    const version = this.#version();
    if (version === this.#seen) return false;
    this.#seen = version;
    this.#tell({ type: 'missed' });
    return true;
  }

  stop(): void {
    clearInterval(this.#looking);
  }

  #look(): void {
    try {
      this.haveWritten();
    } catch {
      // A file that cannot be read now is looked at again, and whoever needs it meanwhile is told.
    }
  }
}
