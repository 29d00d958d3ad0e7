import type { Socket } from 'node:net';
import type { Cancel, Clock } from '../../clock/clock.ts';

/** How fast a line moves, and how many find a place in it. */
type Line = { readonly oneEveryMs: number; readonly maxWaiting: number };

/** Somebody in line. `turn` is told whether it has come. */
type Waiting = { readonly turn: (hasCome: boolean) => void };

/**
 * Those of one network who wait for the same. One is let through at a time, in the order they came; whoever has been in line
 * before comes after all who have not, and makes room for them, as a person stands there once and a program again and again.
 */
export class WaitingQueue {
  /** By connection, so that nobody takes two places with one. */
  readonly #waiting = new Map<Socket, Waiting>();
  /** Those whose turn has come before. */
  readonly #served = new WeakSet<Socket>();
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
    if (this.#waiting.has(connection) || !this.#hasPlaceFor(connection)) {
      // With the others: how long it took to look the code up is not to be seen.
      await new Promise<void>((resolve) => this.#refused.push(resolve));
      return false;
    }
    const { promise: isMyTurn, resolve: turn } = Promise.withResolvers<boolean>();
    const hangUp = () => turn(false);
    const waiting = { turn };
    this.#waiting.set(connection, waiting);
    connection.once('close', hangUp);
    await isMyTurn;
    if (this.#waiting.get(connection) === waiting) this.#waiting.delete(connection);
    connection.off('close', hangUp);
    return isMyTurn;
  }

  #hasPlaceFor(connection: Socket): boolean {
    if (this.#waiting.size < this.#line.maxWaiting) return true;
    if (this.#served.has(connection)) return false;
    const last = [...this.#waiting].findLast(([other]) => this.#served.has(other));
    if (!last) return false;
    const [other, { turn }] = last;
    this.#waiting.delete(other);
    this.#refused.push(() => turn(false));
    return true;
  }

  #letOneThrough(): void {
    for (const refuse of this.#refused.splice(0)) refuse();
    const waiting = [...this.#waiting];
    const first = waiting.find(([connection]) => !this.#served.has(connection)) ?? waiting[0];
    if (first) {
      const [connection, { turn }] = first;
      this.#served.add(connection);
      turn(true);
    }
    this.#next = first && this.#clock.after(this.#line.oneEveryMs, () => this.#letOneThrough());
  }
}
