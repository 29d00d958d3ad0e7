import type { Socket } from 'node:net';
import type { Clock } from '../../clock/clock.ts';
import { Allowance } from '../allowance.ts';
import { RecentMap } from '../recent-map.ts';
import { type Networks, networksOf } from './networks.ts';
import { WaitingQueue } from './queue.ts';

const SIZES = ['home', 'customer', 'site', 'provider'] as const satisfies readonly (keyof Networks)[];
/** Wrong codes before a network has to wait: a whole room may mistype, and a provider has many rooms. */
const AT_ONCE = { home: 60, customer: 120, site: 240, provider: 960 } as const;
/** With a thousand dialogues open, a provider's whole network needs a year and a half to find one. */
const ONE_MORE_AFTER_MS = 10 * 60_000;
/** All mistyping of a country at work. What is beyond makes each wrong code dearer, up to so many times. */
const WORLD_AT_ONCE = 6_000;
const WORLD_ONE_MORE_AFTER_MS = 1_000;
const MAX_COST = 20;
/**
 * Whoever asks for the same code again learns nothing new meanwhile, but that a dialogue was opened with it: of those that run
 * for an hour, one in twelve. A page looks on for as long.
 */
const SAME_TRY_MS = 5 * 60_000;
/**
 * 500 phones of one room come in within a minute, while all codes would take four months. The last in line is heard after
 * 7.5 s: a page gives up after ten, and then stands last again.
 */
const LINE = { oneEveryMs: 100, maxWaiting: 75 };

/** Somebody who asks for a dialogue by its code and has no key to it. */
type Asking = {
  readonly address: string;
  readonly connection: Socket;
  readonly code: string;
  readonly isWrong: boolean;
};

/**
 * Slows down networks that guess codes. Right codes cost nothing, and those who have a key never come here. Where too many
 * wrong ones were tried, only dialogues that somebody there holds a key to are still found, one after the other.
 */
export class CodeGate {
  readonly #world: Allowance;
  readonly #allowances: Readonly<Record<keyof Networks, Allowance>>;
  /** When each network last used up a try for a code. */
  readonly #tried: Readonly<Record<keyof Networks, RecentMap<number>>> = {
    home: new RecentMap(),
    customer: new RecentMap(),
    site: new RecentMap(),
    provider: new RecentMap(),
  };
  readonly #queues = new RecentMap<WaitingQueue>();
  readonly #keyHolders = new RecentMap<true>();
  /** Whose address and code were noted last: most of what is asked is asked again from there. */
  readonly #welcomed = new RecentMap<true>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    const allowance = (atOnce: number) => new Allowance(atOnce, ONE_MORE_AFTER_MS, clock);
    this.#world = new Allowance(WORLD_AT_ONCE, WORLD_ONE_MORE_AFTER_MS, clock);
    this.#allowances = {
      home: allowance(AT_ONCE.home),
      customer: allowance(AT_ONCE.customer),
      site: allowance(AT_ONCE.site),
      provider: allowance(AT_ONCE.provider),
    };
  }

  /** Notes that somebody at this address holds a key to the dialogue. */
  welcome(address: string, code: string): void {
    const from = `${address} ${code}`;
    if (this.#welcomed.get(from)) return;
    this.#welcomed.set(from, true);
    this.#keyHolders.set(keyHolder(networksOf(address), code), true);
  }

  /** Returns true when this code may be answered, at once or in its turn; false when it may not, or not now. */
  async enter({ address, connection, code, isWrong }: Asking): Promise<boolean> {
    const networks = networksOf(address);
    const cost = Math.max(1, Math.ceil(MAX_COST * this.#world.usedBy('')));
    if (SIZES.every((size) => this.#allowances[size].leftTo(networks[size]) >= cost)) {
      if (isWrong) this.#count(networks, code, cost);
      return true;
    }
    // Everybody waits, and only then is it told what is found: an answer that came sooner would tell as well.
    const isTheirTurn = await this.#queueFor(networks.site).turnOf(connection);
    return isTheirTurn && !isWrong && this.#keyHolders.get(keyHolder(networks, code)) === true;
  }

  /** A class that scans the code of a dialogue which has ended has tried one code, not thirty. */
  #count(networks: Networks, code: string, cost: number): void {
    const sizes = SIZES.filter((size) => this.#isNewTo(networks[size], size, code));
    if (sizes.includes('provider')) this.#world.spend('', 1);
    for (const size of sizes) this.#allowances[size].spend(networks[size], cost);
  }

  #isNewTo(network: string, size: keyof Networks, code: string): boolean {
    const now = this.#clock.elapsed();
    const tried = this.#tried[size];
    const at = tried.get(`${network} ${code}`);
    if (at !== undefined && now - at < SAME_TRY_MS) return false;
    tried.set(`${network} ${code}`, now);
    return true;
  }

  #queueFor(site: string): WaitingQueue {
    const queue = this.#queues.get(site) ?? new WaitingQueue(LINE, this.#clock);
    this.#queues.set(site, queue);
    return queue;
  }
}

/** The facilitator's laptop and the phones may be on two networks of one workplace. */
function keyHolder({ site }: Networks, code: string): string {
  return `${site} ${code}`;
}
