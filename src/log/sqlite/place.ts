import { statSync } from 'node:fs';

/**
 * Whether the files that are open still stand where they were opened. A process goes on writing to a file that has been
 * removed or replaced, and all of it is gone when it ends.
 */
export class FilePlace {
  readonly #files: readonly string[];
  readonly #known = new Map<string, string>();

  /** Takes the files that are open now. One that is not there yet is known from when it is seen first. */
  constructor(files: readonly string[]) {
    this.#files = files;
    this.checked(undefined);
  }

  /** Returns what came of writing. Throws when one of the files is not there any more, or is another. */
  checked<Result>(written: Result): Result {
    for (const file of this.#files) {
      const now = identityOf(file);
      const before = this.#known.get(file);
      if (before === undefined && now !== undefined) this.#known.set(file, now);
      if (before === undefined || before === now) continue;
      const what = now === undefined ? 'is not there any more' : 'has been replaced by another file';
      throw new Error(`${file} ${what}. Put it back, or end the server and start it again`);
    }
    return written;
  }
}

/** Tells a file from every other; undefined where there is none. Numbers of files may be larger than a number can be. */
function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}
