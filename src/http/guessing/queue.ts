import type { Socket } from 'node:net';
import type { Cancel, Clock } from '../../clock/clock.ts';

/** How fast a line moves, and how many find a place in it. */
type Line = { readonly oneEveryMs: number; readonly maxWaiting: number };

/** Those of one network who wait for the same. One is let through at a time, in the order they came. */
export class WaitingQueue {
  /** By connection, so that nobody takes two places with one. */
  readonly #waiting = new Map<Socket, () => void>();
  /** Those who find no place, until the next one is let through. */
  #refused: (() => void)[] = [];
  readonly #line: Line;
  readonly #clock: Clock;
  #next: Cancel | undefined;

  constructor(line: Line, clock: Clock) {
    this.#line = line;
    this.#clock = clock;
  }

  /** Returns true when it is the turn of `connection`; false when no place is left, and when it is hung up. */
  async turnOf(connection: Socket): Promise<boolean> {
    if (connection.destroyed) return false;
    this.#next ??= this.#clock.after(this.#line.oneEveryMs, () => this.#letOneThrough());
    if (this.#waiting.size >= this.#line.maxWaiting || this.#waiting.has(connection)) {
      // With the others: how long it took to look the code up is not to be seen.
      await new Promise<void>((resolve) => this.#refused.push(resolve));
      return false;
    }
    const { promise: isMyTurn, resolve } = Promise.withResolvers<boolean>();
    const hangUp = () => resolve(false);
    this.#waiting.set(connection, () => resolve(true));
    connection.once('close', hangUp);
    await isMyTurn;
    this.#waiting.delete(connection);
    connection.off('close', hangUp);
    return isMyTurn;
  }

  #letOneThrough(): void {
    for (const refuse of this.#refused.splice(0)) refuse();
    const [first] = this.#waiting.values();
    first?.();
    this.#next = first && this.#clock.after(this.#line.oneEveryMs, () => this.#letOneThrough());
  }
}
