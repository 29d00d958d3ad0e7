import type { Socket } from 'node:net';
import type { Cancel, Clock } from '../../clock/clock.ts';

/** 500 phones of one room come in within a minute, while all codes would take four months. */
const ONE_EVERY_MS = 100;
/** The last in line is heard after 7.5 s: a page gives up after ten, and then stands last again. */
const MAX_WAITING = 75;

/** Those of one network who wait to look up a code. One is let through at a time, in the order they came. */
export class WaitingQueue {
  /** By connection, so that nobody takes two places with one. */
  readonly #waiting = new Map<Socket, () => void>();
  /** Those who find no place, until the next one is let through. */
  #refused: (() => void)[] = [];
  readonly #clock: Clock;
  #next: Cancel | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Returns true when it is the turn of `connection`; false when no place is left, and when it is hung up. */
  async turnOf(connection: Socket): Promise<boolean> {
    if (connection.destroyed) return false;
    this.#next ??= this.#clock.after(ONE_EVERY_MS, () => this.#letOneThrough());
    if (this.#waiting.size >= MAX_WAITING || this.#waiting.has(connection)) {
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
    this.#next = first && this.#clock.after(ONE_EVERY_MS, () => this.#letOneThrough());
  }
}
