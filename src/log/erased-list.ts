import { readdirSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../clock/clock.ts';
import { makeFolder } from './folder.ts';
import { type Log, LogUnavailable } from './log.ts';

/** Which dialogues were erased is no secret among those who may read the log, and nobody else's business. */
const OWNER_ONLY = 0o600;
/**
 * Whatever a backup brings back has been due for erasure by then: a dialogue is kept for a year after it ended. Files are let
 * go whole, a month at a time.
 */
const KEEP_MS = 400 * 24 * 60 * 60_000;

/** A file's name: the month. */
const MONTH = /^\d{4}-\d\d\.txt$/;
/** A code and when, in milliseconds of today and of long from now: half a number is none. */
const LINE = /^(\S+) (\d{13})$/gm;

/** By dialogue, when it was erased last (milliseconds since 1970). */
export type ErasedAt = ReadonlyMap<string, number>;

/**
 * The list of dialogues that were erased here, in a folder of files of their own: it outlives the database, so that a backup
 * from before brings none of them back.
 */
export class ErasedList {
  readonly #folder: string;
  readonly #clock: Clock;

  /** Makes the folder `erased` in `dataFolder` if it is missing. Throws one clear line when it cannot. */
  constructor(dataFolder: string, clock: Clock) {
    this.#folder = join(dataFolder, 'erased');
    this.#clock = clock;
    makeFolder(this.#folder);
  }

  /** Puts a dialogue on the list, durably. Throws `LogUnavailable` when the disk will not have it. */
  async add(dialogue: string): Promise<void> {
    const now = this.#clock.now();
    try {
      // What was there last may have been broken off.
      await appendTo(this.#fileOf(now), `\n${dialogue} ${now}\n`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new LogUnavailable(`the list of erased dialogues cannot be written: ${reason}`, { cause: error });
    }
  }

  /** Returns all that is on the list. A line that a crash broke off was of a dialogue that is there still. */
  async read(): Promise<ErasedAt> {
    const texts = await Promise.all(this.#files().map((file) => readFile(file, 'utf8')));
    const lines = texts.flatMap((text) => [...text.matchAll(LINE)]);
    const erasedAt = new Map<string, number>();
    for (const [, dialogue = '', at = ''] of lines)
      erasedAt.set(dialogue, Math.max(Number(at), erasedAt.get(dialogue) ?? 0));
    return erasedAt;
  }

  /** Lets old months go, where the clock is known to be right. Whole files, so that no other node's line is lost. */
  async forgetOld(): Promise<void> {
    const oldest = this.#fileOf(this.#clock.now() - KEEP_MS);
    for (const file of this.#files()) if (file < oldest) await rm(file, { force: true });
  }

  #files(): readonly string[] {
    const names = readdirSync(this.#folder).filter((name) => MONTH.test(name));
    return names.toSorted().map((name) => join(this.#folder, name));
  }

  #fileOf(at: number): string {
    // biome-ignore lint/style/noRestrictedGlobals: what the clock says, as people read it.
    return join(this.#folder, `${new Date(at).toISOString().slice(0, 7)}.txt`);
  }
}

/** Puts each dialogue on the list before it is removed from `log`, so that none is gone and not on it; tells `onerasure` then. */
export function recordingErasures<Event>(log: Log<Event>, list: ErasedList, onerasure: () => void): Log<Event> {
  return {
    ...log,
    remove: async (dialogue) => {
      await list.add(dialogue);
      await log.remove(dialogue);
      onerasure();
    },
  };
}

async function appendTo(file: string, line: string): Promise<void> {
  await using handle = await open(file, 'a', OWNER_ONLY);
  await handle.write(line);
  await handle.sync();
}
