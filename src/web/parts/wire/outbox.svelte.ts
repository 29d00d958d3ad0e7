import type { Command, JoinCommand } from '../../../dialogue/command.ts';
import type { RefusalCode } from '../../../dialogue/refusal.ts';
import { PersistentQueue, type QueuedItem } from './persistent-queue.ts';
import { randomId } from './random.ts';
import { post } from './request.ts';

const FIRST_RETRY_MS = 400;
const MAX_RETRY_MS = 5_000;

/** A command of somebody who has joined. */
export type PostedCommand = Exclude<Command, JoinCommand>;
/** `seq` is that of the newest event when it was granted. */
export type SendOutcome =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: RefusalCode };

/**
 * Commands on their way. Each is kept on the device, also over a reload, until the server has answered; the id makes the
 * server do it once however often it is sent. One at a time, so that they arrive in the order they were made.
 */
export class Outbox {
  readonly #url: string;
  readonly #queue: PersistentQueue<PostedCommand>;
  readonly #onlost: (command: PostedCommand) => void;
  readonly #waiting = new Map<string, (outcome: SendOutcome) => void>();
  #pending = $state.raw<readonly QueuedItem<PostedCommand>[]>([]);
  /** Granted, but not yet in a view: dropping them would show what was before for a moment. */
  #granted = $state.raw<readonly { readonly seq: number; readonly value: PostedCommand }[]>([]);
  #seen = -1;
  #running = false;
  #retryNow: () => void = () => {};
  /** The newest refusal, until it is dismissed. */
  refusal = $state<RefusalCode | null>(null);

  /** `onlost` is told what is refused when whoever sent it has gone: the page has been opened anew since. */
  constructor(url: string, name: string, onlost: (command: PostedCommand) => void = () => {}) {
    this.#url = url;
    this.#onlost = onlost;
    this.#queue = new PersistentQueue(name);
    this.#pending = this.#queue.read();
    void this.#run();
  }

  /** What no view shows yet, oldest first: pages show it as if it had happened. */
  get pending(): readonly PostedCommand[] {
    return [...this.#granted, ...this.#pending].map(({ value }) => value);
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
  send(command: PostedCommand): Promise<SendOutcome> {
    const queued = { id: randomId(), value: command };
    this.refusal = null;
    this.#queue.add(queued);
    this.#pending = [...this.#pending, queued];
    void this.#run();
    return new Promise((resolve) => this.#waiting.set(queued.id, resolve));
  }

  /**
   * Sends `command` as `send` does, and gives it up when it has not been answered within `lifetimeMs`: undefined then. For what
   * would surprise others if it arrived late. It is not kept over a reload.
   */
  sendWithin(command: PostedCommand, lifetimeMs: number): Promise<SendOutcome | undefined> {
    const queued = { id: randomId(), value: command };
    this.refusal = null;
    this.#pending = [...this.#pending, queued];
    void this.#run();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#pending = this.#pending.filter(({ id }) => id !== queued.id);
        this.#waiting.delete(queued.id);
        resolve(undefined);
      }, lifetimeMs);
      this.#waiting.set(queued.id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  }

  /** Tries again at once: the network or the server is back. */
  retryNow(): void {
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
        wait = Math.min(wait * 2, MAX_RETRY_MS);
      }
    }
    this.#running = false;
  }

  #settle({ id, value }: QueuedItem<PostedCommand>, outcome: SendOutcome): void {
    this.#queue.remove(id);
    this.#pending = this.#pending.filter((pending) => pending.id !== id);
    if (!outcome.ok) this.refusal = outcome.refusal;
    else if (outcome.seq > this.#seen) this.#granted = [...this.#granted, { seq: outcome.seq, value }];
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting) waiting(outcome);
    else if (!outcome.ok) this.#onlost(value);
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
}

/** Gives the server's word, or nothing when it has not been heard and the command must be sent again. */
async function deliver(url: string, { id, value }: QueuedItem<PostedCommand>): Promise<SendOutcome | undefined> {
  const answer = await post<{ readonly seq: number }>(url, { id, command: value });
  if (answer.ok) return { ok: true, seq: answer.body.seq };
  return answer.retry ? undefined : { ok: false, refusal: answer.refusal };
}
