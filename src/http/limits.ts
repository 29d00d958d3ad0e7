import { isIPv6, type Socket } from 'node:net';
import type { Cancel, Clock } from '../clock/clock.ts';

/** How many can be kept an eye on before the oldest is let go. */
const MAX_WATCHED = 20_000;

/** Returns a function that says whether a key may do one thing more: `burst` at once, and `perSecond` from then on. */
export function bucket(perSecond: number, burst: number, clock: Clock): (key: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const now = clock.elapsed();
    const { left, at } = buckets.get(key) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1_000) * perSecond);
    buckets.delete(key);
    buckets.set(key, { left: filled < 1 ? filled : filled - 1, at: now });
    forgetOldest(buckets);
    return filled >= 1;
  };
}

/** Wrong codes from one network before it has to wait: a whole room may mistype. */
const FREE_WRONG_CODES = 60;
const FREE_AGAIN_AFTER_MS = 10 * 60_000;

/** Somebody who asks for a dialogue by its code and has no key to it. */
type Asking = { readonly address: string; readonly connection: Socket; readonly isWrong: boolean };

/** Slows down a network that guesses codes. Right codes cost nothing, and those who have a seat never come here. */
export class CodeGate {
  readonly #networks = new Map<string, { wrong: number; since: number; readonly queue: WaitingQueue }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Returns true when this code may be answered, at once or in its turn; false when it has to be asked for again. */
  async enter({ address, connection, isWrong }: Asking): Promise<boolean> {
    const network = networkOf(address);
    const now = this.#clock.elapsed();
    const watched = this.#networks.get(network) ?? { wrong: 0, since: now, queue: new WaitingQueue(this.#clock) };
    // Also while some are in line: whoever keeps it full would otherwise never be counted anew.
    if (now - watched.since > FREE_AGAIN_AFTER_MS) Object.assign(watched, { wrong: 0, since: now });
    if (watched.wrong >= FREE_WRONG_CODES) return watched.queue.turnOf(connection);
    if (!isWrong) return true;
    watched.wrong += 1;
    this.#networks.set(network, watched);
    forgetOldest(this.#networks);
    return true;
  }
}

/** A network looks up one code at a time, so that trying all codes would take most of a year. */
const ONE_EVERY_MS = 250;
/** The last in line is heard after 7.5 s: a page gives up after ten, and then stands last again. */
const MAX_WAITING = 30;

/** Those of one network who wait to look up a code. One is let through at a time, in the order they came. */
class WaitingQueue {
  /** By connection, so that nobody takes two places with one. */
  readonly #waiting = new Map<Socket, () => void>();
  readonly #clock: Clock;
  #next: Cancel | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Returns true when it is the turn of `connection`; false at once when no place is left, and when it is hung up. */
  async turnOf(connection: Socket): Promise<boolean> {
    const isFull = this.#waiting.size >= MAX_WAITING;
    if (isFull || connection.destroyed || this.#waiting.has(connection)) return false;
    this.#next ??= this.#clock.after(ONE_EVERY_MS, () => this.#letOneThrough());
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
    const [first] = this.#waiting.values();
    first?.();
    this.#next = first && this.#clock.after(ONE_EVERY_MS, () => this.#letOneThrough());
  }
}

/**
 * What one visitor has to itself: an IPv4 address, or the first half of an IPv6 address, as every home is given 2⁶⁴ of
 * those. What is no address is given back as it is.
 */
export function networkOf(address: string): string {
  // A server that listens on both sees IPv4 as this.
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [front = [], back = []] = address.split('::').map((half) => half.split(':').filter(Boolean));
  const zeros = Array<string>(8 - front.length - back.length).fill('0');
  const half = [...front, ...zeros, ...back].slice(0, 4);
  return half.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size <= MAX_WATCHED) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
