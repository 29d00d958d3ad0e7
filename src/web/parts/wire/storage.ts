/** What a browser keeps by name. It may forbid it altogether: then nothing is ever there, and nothing goes wrong. */
export type Storage = {
  /** Returns what is kept under the name; undefined where nothing is. */
  readonly read: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
  /** Returns all names that begin so. */
  readonly names: (beginning: string) => readonly string[];
};

/** Kept on the device until somebody clears it, and seen by all tabs. */
export const onDevice = storageIn(() => localStorage);
/** Kept over a reload, for this tab alone. */
export const inTab = storageIn(() => sessionStorage);

function storageIn(open: () => globalThis.Storage): Storage {
  return {
    read: (name) => tried(() => open().getItem(name)) ?? undefined,
    write: (name, text) => tried(() => open().setItem(name, text)),
    remove: (name) => tried(() => open().removeItem(name)),
    names: (beginning) => tried(() => Object.keys(open()).filter((name) => name.startsWith(beginning))) ?? [],
  };
}

function tried<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    // Forbidden, or full.
    return undefined;
  }
}
