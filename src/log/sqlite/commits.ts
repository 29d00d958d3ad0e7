import { LogUnavailable } from '../log.ts';

type PendingAppend<Wanted> = {
  readonly wanted: Wanted;
  readonly resolve: (seq: number) => void;
  readonly reject: (error: Error) => void;
};

/** Either what an append gives, or why it cannot be. */
export type AppendResult = number | Error;

/**
 * Appends that come in the same turn of the event loop are committed together, so that durability costs a sync for all
 * of them and not per tap.
 */
export class Commits<Wanted> {
  readonly #commit: (batch: readonly Wanted[]) => readonly AppendResult[];
  #waiting: PendingAppend<Wanted>[] = [];

  /** `commit` gives an outcome for each that it was given, or throws when none was kept. */
  constructor(commit: (batch: readonly Wanted[]) => readonly AppendResult[]) {
    this.#commit = commit;
  }

  add(wanted: Wanted): Promise<number> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.flush());
      this.#waiting.push({ wanted, resolve, reject });
    });
  }

  flush(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    const outcomes = this.#attempt(batch.map(({ wanted }) => wanted));
    for (const [index, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes instanceof Error ? outcomes : (outcomes[index] ?? new LogUnavailable('not written'));
      if (outcome instanceof Error) reject(outcome);
      else resolve(outcome);
    }
  }

  #attempt(batch: readonly Wanted[]): readonly AppendResult[] | Error {
    try {
      return this.#commit(batch);
    } catch (error) {
      return error instanceof Error ? error : new LogUnavailable(String(error));
    }
  }
}
