import type { Command, JoinCommand } from '../../../dialogue/command.ts';
import type { RefusalCode } from '../../../dialogue/refusal.ts';
import { PersistentQueue, type QueuedItem } from './persistent-queue.ts';
import { randomId } from './random.ts';
import { post } from './request.ts';

const FIRST_RETRY_MS = 400;
const MAX_RETRY_MS = 5_000;
/** A dead connection is given up soon, since there may be several; a slow network gets more time with each try. */
const ANSWER_WITHIN_MS = [4_000, 7_000];
const MAX_ANSWER_WITHIN_MS = 10_000;
/** What is not answered for so long is said to wait. */
const SLOW_AFTER_MS = 3_000;
/** A request that has just gone out is left alone when the network is back. */
const FRESH_MS = 1_000;

/** A command of somebody who has joined. */
export type PostedCommand = Exclude<Command, JoinCommand>;
/** Nobody answers; the server cannot keep anything now; or something else on the network answers in its place. */
export type Trouble = 'unheard' | 'not-stored' | 'portal';

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
  #isHurried = false;
  #hurry: () => void = () => {};
  /** Ends what is under way for the first command, whether it is sent or waits to be sent again. */
  #abandon: () => void = () => {};
  /** What keeps commands from being answered, until one is. */
  trouble = $state<Trouble | null>(null);
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

  /** What is not answered yet, oldest first. */
  get waiting(): readonly PostedCommand[] {
    return this.#pending.map(({ value }) => value);
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
        const isUnderWay = this.#pending[0] === queued;
        this.#pending = this.#pending.filter(({ id }) => id !== queued.id);
        this.#waiting.delete(queued.id);
        // What is left of its way would arrive late, and keep the next one waiting.
        if (isUnderWay) this.#abandon();
        resolve(undefined);
      }, lifetimeMs);
      this.#waiting.set(queued.id, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
    });
  }

  /** Tries again at once, over a new connection: the network or the server is back. */
  retryNow(): void {
    this.#isHurried = true;
    this.#hurry();
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let first = this.#pending[0]; first; first = this.#pending[0]) {
      const slow = setTimeout(() => {
        this.trouble ??= 'unheard';
      }, SLOW_AFTER_MS);
      const outcome = await this.#outcomeOf(first);
      clearTimeout(slow);
      this.trouble = null;
      if (outcome) this.#settle(first, outcome);
    }
    this.#running = false;
  }

  /** Sends a command until the server answers; gives undefined when it is given up meanwhile. */
  async #outcomeOf(command: QueuedItem<PostedCommand>): Promise<SendOutcome | undefined> {
    let wait = FIRST_RETRY_MS;
    for (let tries = 0; this.#pending.includes(command); tries += 1) {
      const heard = await this.#deliver(command, ANSWER_WITHIN_MS[tries] ?? MAX_ANSWER_WITHIN_MS);
      if (typeof heard === 'object') return heard;
      // That nobody answers is told when it has lasted a while.
      if (heard !== 'unheard') this.trouble = heard;
      if (!this.#isHurried && this.#pending.includes(command)) await this.#pause(wait);
      wait = this.#isHurried ? FIRST_RETRY_MS : Math.min(wait * 2, MAX_RETRY_MS);
    }
    return undefined;
  }

  /** Returns the server's word, or why there is none and the command must be sent again. */
  async #deliver({ id, value }: QueuedItem<PostedCommand>, withinMs: number): Promise<SendOutcome | Trouble> {
    const giveUp = new AbortController();
    const sentAt = performance.now();
    this.#isHurried = false;
    this.#hurry = () => {
      if (performance.now() - sentAt > FRESH_MS) giveUp.abort();
    };
    this.#abandon = () => giveUp.abort();
    const options = { withinMs, giveUp };
    const answer = await post<{ readonly seq: unknown }>(this.#url, { id, command: value }, 'seq', options);
    if (answer.ok) return typeof answer.body.seq === 'number' ? { ok: true, seq: answer.body.seq } : 'portal';
    if (answer.by === 'another') return 'portal';
    if (answer.refusal === 'not-stored') return answer.by === 'server' ? 'not-stored' : 'unheard';
    // Without its cookie a request says nothing of who it comes from: something on the way has taken it.
    if (answer.retry || answer.refusal === 'key-invalid') return 'unheard';
    return { ok: false, refusal: answer.refusal };
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
      this.#hurry = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#abandon = this.#hurry;
    });
  }
}
