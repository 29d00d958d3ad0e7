import postgres, { type Sql } from 'postgres';
import type { Clock } from '../../clock/clock.ts';
import { LogUnavailable } from '../log.ts';

/** A database that is there answers in milliseconds; nobody who taps a phone waits longer than this for one that is not. */
const ANSWER_WITHIN_MS = 4_000;
const CONNECT_WITHIN_S = 3;
const CONNECTIONS = 6;

/** A way to the database that never leaves anybody waiting, and finds back by itself when the database does. */
export class Link {
  readonly #url: string;
  readonly #clock: Clock;
  #sql: Sql;

  /** `url` begins with postgres:// or postgresql://. Nothing is connected until it is needed. */
  constructor(url: string, clock: Clock) {
    this.#url = url;
    this.#clock = clock;
    this.#sql = connected(url, CONNECTIONS);
  }

  /** Where the database is, for people: without its password. */
  get place(): string {
    const { host, pathname } = new URL(this.#url);
    return `the database ${pathname.slice(1)} at ${host}`;
  }

  /** Gives what `query` gives. Throws `LogUnavailable`, with what the database said as its cause, when it does not. */
  async ask<Result>(query: (sql: Sql) => PromiseLike<Result>, withinMs = ANSWER_WITHIN_MS): Promise<Result> {
    const sql = this.#sql;
    const late = new LogUnavailable(`the database did not answer within ${withinMs / 1_000} s`);
    const { promise: isLate, reject } = Promise.withResolvers<never>();
    const cancel = this.#clock.after(withinMs, () => reject(late));
    try {
      return await Promise.race([query(sql), isLate]);
    } catch (error) {
      if (error === late) this.#leave(sql);
      throw error === late ? error : logUnavailable(error);
    } finally {
      cancel();
    }
  }

  async end(): Promise<void> {
    await this.#sql.end({ timeout: 1 });
  }

  /** Connections that do not answer are left behind: they may be stuck for a quarter of an hour. */
  #leave(sql: Sql): void {
    if (sql !== this.#sql) return;
    this.#sql = connected(this.#url, CONNECTIONS);
    void sql.end({ timeout: 0 });
  }
}

/** Whether a database that cannot be used may be there in a while: it does not answer yet, starts, or has no room. */
export function mayComeBack(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof postgres.PostgresError) return /^(08|53|57)/.test(error.code);
  if (error instanceof LogUnavailable) return error.cause === undefined || mayComeBack(error.cause);
  // What the system and the driver say of connections has a code.
  return 'code' in error;
}

/** Connections to the database. Not one is made before it is needed. */
export function connected(url: string, max: number): Sql {
  return postgres(url, {
    max,
    connect_timeout: CONNECT_WITHIN_S,
    keep_alive: 10,
    fetch_types: false,
    onnotice: () => undefined,
    // Acknowledged means on disk, whatever the database does for others.
    connection: { application_name: 'sekskant', statement_timeout: ANSWER_WITHIN_MS, synchronous_commit: 'on' },
  });
}

/** Where several addresses were tried the error has only a code. */
function logUnavailable(error: unknown): LogUnavailable {
  const { message, code } =
    error instanceof Error ? { code: '', ...error, message: error.message } : { message: '', code: '' };
  return new LogUnavailable(message || String(code) || String(error), { cause: error });
}
