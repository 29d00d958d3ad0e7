import postgres from 'postgres';
import { Conflict, LogUnavailable, type StoredForm } from '../log.ts';
import type { Link } from './link.ts';
import { type Append, writeAll } from './write.ts';

type PendingAppend<Event> = Append<Event> & {
  readonly resolve: (seq: number) => void;
  readonly reject: (error: unknown) => void;
};

/** While so many are under way, what comes next waits and goes together. */
const MAX_UNDER_WAY = 3;
const MAX_IN_BATCH = 200;

/**
 * Appends that arrive together go to the database in one statement, which is also one transaction: nothing stays open or
 * locked when a node dies in the midst of it.
 */
export class Appends<Event> {
  readonly #link: Link;
  readonly #form: StoredForm<Event>;
  readonly #waiting: PendingAppend<Event>[] = [];
  /** The dialogues to which something is being added. */
  readonly #busy = new Set<string>();
  #underWay = 0;
  #turn: NodeJS.Immediate | undefined;

  constructor(link: Link, form: StoredForm<Event>) {
    this.#link = link;
    this.#form = form;
  }

  /** Gives the new last seq. Throws `Conflict` or `LogUnavailable`. */
  add(append: Append<Event>): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...append, resolve, reject });
      this.#turn ??= setImmediate(() => {
        this.#turn = undefined;
        this.#go();
      });
    });
  }

  #go(): void {
    while (this.#underWay < MAX_UNDER_WAY) {
      const batch = this.#next();
      if (batch.length === 0) return;
      this.#underWay += 1;
      void this.#settle(batch).finally(() => {
        this.#underWay -= 1;
        for (const { dialogue } of batch) this.#busy.delete(dialogue);
        this.#go();
      });
    }
  }

  /** One append for each dialogue at a time: a second one has to see what came of the first. */
  #next(): readonly PendingAppend<Event>[] {
    const batch: PendingAppend<Event>[] = [];
    const rest: PendingAppend<Event>[] = [];
    for (const waiting of this.#waiting.splice(0)) {
      if (batch.length === MAX_IN_BATCH || this.#busy.has(waiting.dialogue)) rest.push(waiting);
      else {
        batch.push(waiting);
        this.#busy.add(waiting.dialogue);
      }
    }
    this.#waiting.push(...rest);
    return batch;
  }

  async #settle(batch: readonly PendingAppend<Event>[]): Promise<void> {
    const won = await this.#link.ask((sql) => writeAll(sql, batch, this.#form)).catch(asError);
    if (won instanceof Error) return this.#explain(batch, won);
    for (const { dialogue, after, entries, resolve, reject } of batch) {
      if (won.has(dialogue)) resolve(after.seq + entries.length);
      else reject(new Conflict(dialogue));
    }
  }

  async #explain(batch: readonly PendingAppend<Event>[], error: Error): Promise<void> {
    const [only, ...others] = batch;
    if (only && others.length === 0) return only.reject(isTaken(error) ? new Conflict(only.dialogue) : error);
    // What the database said was about one of them, and the others must not suffer for it.
    if (isAboutContent(error)) for (const one of batch) await this.#settle([one]);
    else for (const { reject } of batch) reject(error);
  }
}

/** The classes of SQL states for values and constraints, conflicts, and limits of one statement. */
function isAboutContent({ cause }: Error): boolean {
  return cause instanceof postgres.PostgresError && /^(22|23|40|54)/.test(cause.code);
}

/** Somebody else's entry has the seq: the last guard, behind that of the dialogue's own row. */
function isTaken({ cause }: Error): boolean {
  return cause instanceof postgres.PostgresError && cause.code === '23505';
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new LogUnavailable(String(error));
}
