import type { Socket } from 'node:net';
import type { Clock } from '../clock/clock.ts';
import { Allowance } from './allowance.ts';
import { networksOf } from './guessing/networks.ts';
import { WaitingQueue } from './guessing/queue.ts';
import { RecentMap } from './recent-map.ts';

const SIZES = ['home', 'site', 'provider'] as const;
type Size = (typeof SIZES)[number];
/** Dialogues that a network opens before it has to wait: a course room full of facilitators may sit behind one address. */
const AT_ONCE: Readonly<Record<Size, number>> = { home: 300, site: 900, provider: 3_000 };
const ONE_MORE_AFTER_MS: Readonly<Record<Size, number>> = { home: 10_000, site: 3_000, provider: 1_000 };
/** A dialogue of 2 500 groups counts as one of fifty groups does fifty times: nobody sits there yet, and all is shown. */
const GROUPS_AT_THE_PRICE_OF_ONE = 50;
/** The last in line is heard before the page gives up, after ten seconds. */
const LINE = { oneEveryMs: 1_000, maxWaiting: 9 };
/**
 * A dialogue has one follow-up, or some when somebody changes their mind. All that follow each other share it: a follow-up
 * of a follow-up would be as good as a new dialogue. The largest one takes it all.
 */
const FOLLOW_UPS_AT_ONCE = 20;
const FOLLOW_UP_AFTER_MS = 60 * 60_000;

type Opening = {
  readonly address: string;
  readonly connection: Socket;
  readonly groups: number;
  /** The dialogue that it follows, whose facilitator asks. */
  readonly follows: string | undefined;
};

/**
 * How many dialogues are opened. Where a network has opened too many it stands in a line, a place for each connection, so
 * that a program in a hurry does not stop the facilitator beside it; and whoever follows up a dialogue does not stand there.
 */
export class Openings {
  readonly #clock: Clock;
  readonly #allowances: Readonly<Record<Size, Allowance>>;
  readonly #followUps: Allowance;
  /** By follow-up, the first of those that it follows. */
  readonly #firstOf = new RecentMap<string>();
  readonly #lines = new RecentMap<WaitingQueue>();

  constructor(clock: Clock) {
    this.#clock = clock;
    const allowance = (size: Size) => new Allowance(AT_ONCE[size], ONE_MORE_AFTER_MS[size], clock);
    this.#allowances = { home: allowance('home'), site: allowance('site'), provider: allowance('provider') };
    this.#followUps = new Allowance(FOLLOW_UPS_AT_ONCE, FOLLOW_UP_AFTER_MS, clock);
  }

  /** Returns whether a dialogue may be opened, at once or in its turn. */
  async admit({ address, connection, groups, follows }: Opening): Promise<boolean> {
    const networks = networksOf(address);
    const price = Math.ceil(groups / GROUPS_AT_THE_PRICE_OF_ONE);
    const isFollowUp = follows !== undefined && this.#isFollowUpLeft(follows, price);
    if (isFollowUp || SIZES.every((size) => this.#allowances[size].leftTo(networks[size]) >= price)) {
      for (const size of SIZES) this.#allowances[size].spend(networks[size], price);
      return true;
    }
    return price === 1 && this.#lineFor(networks.home).turnOf(connection);
  }

  /** Notes that a dialogue was opened, and which one it follows. */
  opened(dialogue: string, follows: string | undefined): void {
    if (follows !== undefined) this.#firstOf.set(dialogue, this.#firstOf.get(follows) ?? follows);
  }

  #isFollowUpLeft(follows: string, price: number): boolean {
    const first = this.#firstOf.get(follows) ?? follows;
    const share = Math.min(price, FOLLOW_UPS_AT_ONCE);
    if (this.#followUps.leftTo(first) < share) return false;
    this.#followUps.spend(first, share);
    return true;
  }

  #lineFor(home: string): WaitingQueue {
    const line = this.#lines.get(home) ?? new WaitingQueue(LINE, this.#clock);
    this.#lines.set(home, line);
    return line;
  }
}
