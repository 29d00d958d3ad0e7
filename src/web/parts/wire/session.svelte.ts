import { online } from 'svelte/reactivity/window';
import type { RefusalCode } from '../../../dialogue/refusal.ts';
import type { ConnectionStatus } from './connection.ts';
import { Live } from './live.svelte.ts';
import { Outbox, type PostedCommand, type SendOutcome, type Trouble } from './outbox.svelte.ts';

export type Role = 'facilitator' | 'seat' | 'screen' | 'result';

/** Takes a view and the commands that it does not show yet, oldest first. Returns the view as it will be when they are done. */
export type Optimistic<View> = (view: View, pending: readonly PostedCommand[]) => View;

/** One visitor in one dialogue: what they see, and what they ask for. */
export class Session<View> {
  readonly code: string;
  readonly #outbox: Outbox;
  readonly #live: Live<View>;
  readonly #optimistic: Optimistic<View>;

  /** The newest view; what the visitor has asked for shows in it at once. */
  readonly view = $derived.by(() => this.#live.view && this.#optimistic(this.#live.view, this.#outbox.pending));

  /** A device may know that it is off the net long before its stream does. */
  readonly status = $derived.by<ConnectionStatus>(() => {
    const { status } = this.#live;
    return online.current === false && status !== 'lost' && status !== 'keyless' ? 'offline' : status;
  });

  /** `onlost` is told what was sent before a reload and is refused after it. */
  constructor(
    code: string,
    role: Role,
    optimistic: Optimistic<View> = (view) => view,
    onlost?: (command: PostedCommand) => void,
  ) {
    const base = `api/dialogues/${code}`;
    this.code = code;
    this.#outbox = new Outbox(`${base}/commands?as=${role}`, `sekskant.outbox.${code}.${role}`, onlost);
    const onview = (seq: number) => this.#outbox.seen(seq);
    this.#live = new Live({ base, role, onview, onback: () => this.#outbox.retryNow() });
    this.#optimistic = optimistic;
  }

  /** Milliseconds by which the server's clock is ahead of this page's. */
  get offset(): number {
    return this.#live.offset;
  }

  /** When the newest view came, by this device's clock. */
  get seenAt(): number {
    return this.#live.seenAt;
  }

  /** What was asked for and no view of the server shows yet, oldest first. */
  get pending(): readonly PostedCommand[] {
    return this.#outbox.pending;
  }

  /** The commands that wait for an answer, oldest first. */
  get waiting(): readonly PostedCommand[] {
    return this.#outbox.waiting;
  }

  /** How many commands wait for an answer. */
  get unsent(): number {
    return this.#outbox.unsent;
  }

  /** Why what was asked for waits; null while nothing does, or not for long. */
  readonly trouble = $derived.by<Trouble | null>(() => {
    if (this.unsent === 0) return null;
    return this.#outbox.trouble ?? (this.status === 'offline' ? 'unheard' : null);
  });

  /** Why the newest command was not granted, until the next one. */
  get refusal(): RefusalCode | null {
    return this.#outbox.refusal;
  }

  /** Follows the dialogue until the function that it returns is called. */
  open(): () => void {
    const retryNow = () => this.#outbox.retryNow();
    window.addEventListener('online', retryNow);
    const unsubscribe = this.#live.subscribe();
    return () => {
      window.removeEventListener('online', retryNow);
      unsubscribe();
    };
  }

  /** Sends a command as soon as it can be; the outcome comes when the server has answered. */
  send(command: PostedCommand): Promise<SendOutcome> {
    return this.#outbox.send(command);
  }

  /** Sends a command that is given up, and undefined returned, when it is not answered within so many milliseconds. */
  sendWithin(command: PostedCommand, lifetimeMs: number): Promise<SendOutcome | undefined> {
    return this.#outbox.sendWithin(command, lifetimeMs);
  }
}
