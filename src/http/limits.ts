import { setTimeout as after } from 'node:timers/promises';

/** How many can be kept an eye on before the oldest is let go. */
const MOST_WATCHED = 20_000;

/** Lets each key do `burst` things at once and `perSecond` from then on. Gives whether it may now. */
export function bucket(perSecond: number, burst: number, clock: () => number = Date.now): (key: string) => boolean {
  const buckets = new Map<string, { left: number; at: number }>();
  return (key) => {
    const now = clock();
    const { left, at } = buckets.get(key) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1_000) * perSecond);
    buckets.delete(key);
    buckets.set(key, { left: filled < 1 ? filled : filled - 1, at: now });
    forgetOldest(buckets);
    return filled >= 1;
  };
}

/** Wrong codes from one address before it has to wait: a whole room may mistype. */
const FREE_WRONG_CODES = 60;
const FREE_AGAIN_AFTER_MS = 10 * 60_000;
/** From then on an address looks up one code at a time, so that trying all codes would take most of a year. */
const SLOWED_EVERY_MS = 250;
const MOST_IN_LINE = 400;

/** Slows down an address that guesses codes. Right codes pass and cost nothing; those who have a seat never come here. */
export class CodeGate {
  readonly #addresses = new Map<string, { wrong: number; since: number; nextAt: number; inLine: number }>();

  /** Waits for this address's turn; false when too many wait already. */
  async enter(address: string): Promise<boolean> {
    const watched = this.#addresses.get(address);
    const now = Date.now();
    if (watched && now - watched.since > FREE_AGAIN_AFTER_MS && watched.inLine === 0) this.#addresses.delete(address);
    if (!watched || watched.wrong < FREE_WRONG_CODES || now - watched.since > FREE_AGAIN_AFTER_MS) return true;
    if (watched.inLine >= MOST_IN_LINE) return false;
    watched.nextAt = Math.max(now, watched.nextAt) + SLOWED_EVERY_MS;
    watched.inLine += 1;
    await after(watched.nextAt - now);
    watched.inLine -= 1;
    return true;
  }

  /** The code that `address` asked for was wrong. */
  wrong(address: string): void {
    const watched = this.#addresses.get(address) ?? { wrong: 0, since: Date.now(), nextAt: 0, inLine: 0 };
    watched.wrong += 1;
    this.#addresses.set(address, watched);
    forgetOldest(this.#addresses);
  }
}

function forgetOldest(map: Map<string, unknown>): void {
  if (map.size <= MOST_WATCHED) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
