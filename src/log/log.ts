/**
 * Events in order, durably. An event is plain JSON; the log knows nothing of what it says, only what it is about, so
 * that it can be made to forget it.
 */
export type Log<Event> = {
  /**
   * Adds `entries` after `afterSeq`, durably and all or none, and overwrites the earlier entries that they take back.
   * Gives the new last seq. Throws `Moved` when someone else was first, `NotStored` when the disk will not have it.
   */
  readonly append: (dialogue: string, afterSeq: number, entries: readonly Entry<Event>[]) => Promise<number>;
  /** What came after `afterSeq` (from the beginning without it), in order; nothing for an unknown dialogue. */
  readonly read: (dialogue: string, afterSeq?: number) => Promise<readonly Stored<Event>[]>;
  /** Erases all of a dialogue. */
  readonly remove: (dialogue: string) => Promise<void>;
  /** The dialogues to which nothing was added since `before` (milliseconds since 1970). */
  readonly idleSince: (before: number) => Promise<readonly string[]>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

export type Entry<Event> = {
  readonly event: Event;
  /** The id of the command that it answers. */
  readonly command: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What it holds words or numbers about, so that a later entry can take them back; null for nothing. */
  readonly about: string | null;
  /** What it takes back: earlier entries about these are overwritten. */
  readonly forgets: readonly string[];
};

export type Stored<Event> = { readonly seq: number; readonly command: string; readonly event: Event };

/** Someone else added to the dialogue first: read on and decide again. */
export class Moved extends Error {
  override readonly name = 'Moved';
}

/** The log cannot be written or read now: the disk is full, gone or locked. Nothing was kept. */
export class NotStored extends Error {
  override readonly name = 'NotStored';
  /** As Node's own errors have it: for those who must know it and do not import the log. */
  readonly code = 'NOT_STORED';
}
