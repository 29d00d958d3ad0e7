/**
 * Events in order, durably. An event is plain JSON, and the log knows nothing of what it says; a later one may have it
 * forgotten.
 */
export type Log<Event> = {
  /**
   * Adds `entries` after the newest entry that they were decided on (`BEGINNING` where there is none), durably and all or
   * none, and overwrites the earlier entries that they take back. Returns the new last seq. Throws `Conflict` when another
   * entry is the newest, `LogUnavailable` when the disk will not have it.
   */
  readonly append: (dialogue: string, after: LogPosition, entries: readonly Entry<Event>[]) => Promise<number>;
  /** What came after `afterSeq` (from the beginning without it), in order; nothing for an unknown dialogue. */
  readonly read: (dialogue: string, afterSeq?: number) => Promise<readonly Stored<Event>[]>;
  /** Puts a whole dialogue in, in the place of the one that is there. */
  readonly replace: (stored: StoredDialogue<Event>) => Promise<void>;
  /** Erases all of a dialogue. */
  readonly remove: (dialogue: string) => Promise<void>;
  /** All dialogues, and when something was last added to each (milliseconds since 1970). */
  readonly list: () => Promise<readonly DialogueSummary[]>;
  /** Settles when it can be written now; throws `LogUnavailable` with the reason when it cannot. */
  readonly probe: () => Promise<void>;
  /** Whether other nodes write to it all the time, so that whoever must know the newest reads on first. */
  readonly isShared: boolean;
  /** Has `onlogchange` told, from now on, what others do to the log: other nodes, or a backup that is brought back. */
  readonly subscribe: (onlogchange: (change: LogChange) => void) => void;
  /** Says something about a dialogue to the other nodes. It may be lost: nothing may depend on it. */
  readonly broadcast: (dialogue: string, text: string) => void;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** What a log on a disk has to know of what it keeps. */
export type StoredForm<Event> = {
  /** What stands where something was taken back. */
  readonly erased: Event;
  /**
   * Returns how many bytes an event takes at least. Events of one kind are given the same room, so that neither what is
   * kept nor what stood where something was taken back shows how long it is.
   */
  readonly widthOf: (event: Event) => number;
};

export type Entry<Event> = {
  readonly event: Event;
  /** The version of the event's shape. */
  readonly version: number;
  /** The id of the command that it answers. */
  readonly command: string;
  /**
   * Milliseconds since 1970. Kept for the dialogue only, and there the latest: an hour on each entry would tell who did what.
   */
  readonly at: number;
  /** The seqs of earlier entries that it takes back: they are overwritten. */
  readonly erases: readonly number[];
};

export type Stored<Event> = Pick<Entry<Event>, 'event' | 'version' | 'command'> & { readonly seq: number };

/**
 * How far somebody knows a dialogue: its newest entry. With the id of its command, because a backup that was brought back
 * may have put another history of the same length in its place.
 */
export type LogPosition = Pick<Stored<unknown>, 'seq' | 'command'>;

/** The position of a dialogue that has no entries. */
export const BEGINNING: LogPosition = { seq: 0, command: '' };

export type DialogueSummary = { readonly dialogue: string; readonly lastModified: number };

export type StoredDialogue<Event> = DialogueSummary & { readonly entries: readonly Stored<Event>[] };

export type LogChange =
  /** Something was added to a dialogue elsewhere, or it was put in or removed. */
  | { readonly type: 'changed'; readonly dialogue: string }
  /** Some news may have been lost: every dialogue may have moved. */
  | { readonly type: 'missed' }
  | { readonly type: 'broadcast'; readonly dialogue: string; readonly text: string };

/** The newest entry is another one than was thought: read on and decide again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}

/** The log cannot be written or read now: the disk is full, gone or locked. Nothing was acknowledged. */
export class LogUnavailable extends Error {
  override readonly name = 'LogUnavailable';
  /** As Node's own errors have it: for those who must know it and do not import the log. */
  readonly code = 'LOG_UNAVAILABLE';
}
