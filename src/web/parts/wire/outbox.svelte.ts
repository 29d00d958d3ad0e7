import type { Command, JoinCommand } from '../../../dialogue/command.ts';
import type { DoorRefusal, Refusal } from '../../../dialogue/refusal.ts';
import { randomId } from './random.ts';
import { post } from './request.ts';

const FIRST_RETRY_MS = 400;
const LONGEST_RETRY_MS = 5_000;

/** A command of somebody who has joined. */
export type Wish = Exclude<Command, JoinCommand>;
/** `seq` is that of the newest event when it was granted. */
export type Outcome =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: Refusal | DoorRefusal };

type Pending = { readonly id: string; readonly command: Wish };

/**
 * Commands on their way. Each is kept on the device, also over a reload, until the server has answered; the id makes the
 * server do it once however often it is sent. One at a time, so that they arrive in the order they were made.
 */
export class Outbox {
  readonly #url: string;
  readonly #shelf: string;
  readonly #waiting = new Map<string, (outcome: Outcome) => void>();
  #pending = $state.raw<readonly Pending[]>([]);
  /** Granted, but not yet in a view: dropping them would show what was before for a moment. */
  #granted = $state.raw<readonly { readonly seq: number; readonly command: Wish }[]>([]);
  #seen = -1;
  #running = false;
  #retryNow: () => void = () => {};
  /** The newest refusal, until it is dismissed. */
  refusal = $state<Refusal | DoorRefusal | null>(null);

  constructor(url: string, shelf: string) {
    this.#url = url;
    this.#shelf = shelf;
    this.#pending = taken(shelf);
    void this.#run();
  }

  /** What no view shows yet, oldest first: pages show it as if it had happened. */
  get pending(): readonly Wish[] {
    return [...this.#granted, ...this.#pending].map(({ command }) => command);
  }

  /** How many are not answered yet. */
  get unsent(): number {
    return this.#pending.length;
  }

  /** A view is shown that has everything up to `seq`. */
  seen(seq: number): void {
    this.#seen = seq;
    this.#granted = this.#granted.filter((granted) => granted.seq > seq);
  }

  /** Sends `command` as soon as it can be; the outcome comes when the server has answered. */
  send(command: Wish): Promise<Outcome> {
    const id = randomId();
    this.refusal = null;
    this.#keep([...this.#pending, { id, command }]);
    void this.#run();
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Tries again at once: the network or the server is back. */
  hurry(): void {
    this.#retryNow();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    let wait = FIRST_RETRY_MS;
    for (let first = this.#pending[0]; first; first = this.#pending[0]) {
      const outcome = await deliver(this.#url, first);
      if (outcome) {
        this.#settle(first, outcome);
        wait = FIRST_RETRY_MS;
      } else {
        await this.#pause(wait);
        wait = Math.min(wait * 2, LONGEST_RETRY_MS);
      }
    }
    this.#running = false;
  }

  #settle({ id, command }: Pending, outcome: Outcome): void {
    this.#keep(this.#pending.filter((pending) => pending.id !== id));
    if (!outcome.ok) this.refusal = outcome.refusal;
    else if (outcome.seq > this.#seen) this.#granted = [...this.#granted, { seq: outcome.seq, command }];
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#retryNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #keep(pending: readonly Pending[]): void {
    this.#pending = pending;
    try {
      if (pending.length > 0) localStorage.setItem(this.#shelf, JSON.stringify(pending));
      else localStorage.removeItem(this.#shelf);
    } catch {
      // Without storage the commands live as long as the page.
    }
  }
}

/** Gives the server's word, or nothing when it has not been heard and the command must be sent again. */
async function deliver(url: string, { id, command }: Pending): Promise<Outcome | undefined> {
  const answer = await post<{ readonly seq: number }>(url, { id, command });
  if (answer.ok) return { ok: true, seq: answer.body.seq };
  return answer.retry ? undefined : { ok: false, refusal: answer.refusal };
}

function taken(shelf: string): readonly Pending[] {
  try {
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this class writes there.
    return JSON.parse(localStorage.getItem(shelf) ?? '[]') as Pending[];
  } catch {
    return [];
  }
}
