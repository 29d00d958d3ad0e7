import postgres from 'postgres';
import { Moved, NotStored } from '../log.ts';
import type { Link } from './link.ts';
import { type Append, writeAll } from './write.ts';

type Waiting<Event> = Append<Event> & {
  readonly resolve: (seq: number) => void;
  readonly reject: (error: unknown) => void;
};

/** While so many are under way, what comes next waits and goes together. */
const MOST_UNDER_WAY = 3;
const MOST_IN_BATCH = 200;

/**
 * Appends that arrive together go to the database in one statement, which is also one transaction: nothing stays open or
 * locked when a node dies in the midst of it.
 */
export class Appends<Event> {
  readonly #link: Link;
  readonly #forgotten: string;
  readonly #waiting: Waiting<Event>[] = [];
  /** The dialogues to which something is being added. */
  readonly #busy = new Set<string>();
  #underWay = 0;
  #turn: NodeJS.Immediate | undefined;

  /** `forgotten` is what stands where something was taken back. */
  constructor(link: Link, forgotten: Event) {
    this.#link = link;
    this.#forgotten = JSON.stringify(forgotten);
  }

  /** Gives the new last seq. Throws `Moved` or `NotStored`. */
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
    while (this.#underWay < MOST_UNDER_WAY) {
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
  #next(): readonly Waiting<Event>[] {
    const batch: Waiting<Event>[] = [];
    const rest: Waiting<Event>[] = [];
    for (const waiting of this.#waiting.splice(0)) {
      if (batch.length === MOST_IN_BATCH || this.#busy.has(waiting.dialogue)) rest.push(waiting);
      else {
        batch.push(waiting);
        this.#busy.add(waiting.dialogue);
      }
    }
    this.#waiting.push(...rest);
    return batch;
  }

  async #settle(batch: readonly Waiting<Event>[]): Promise<void> {
    const won = await this.#link.ask((sql) => writeAll(sql, batch, this.#forgotten)).catch(asError);
    if (won instanceof Error) return this.#explain(batch, won);
    for (const { dialogue, afterSeq, entries, resolve, reject } of batch) {
      if (won.has(dialogue)) resolve(afterSeq + entries.length);
      else reject(new Moved(dialogue));
    }
  }

  async #explain(batch: readonly Waiting<Event>[], error: Error): Promise<void> {
    const [only, ...others] = batch;
    if (only && others.length === 0) return only.reject(isTaken(error) ? new Moved(only.dialogue) : error);
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
  return error instanceof Error ? error : new NotStored(String(error));
}
