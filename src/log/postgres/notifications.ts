import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { Cancel, Clock } from '../../clock/clock.ts';
import type { LogChange } from '../log.ts';
import { connected, type Link } from './link.ts';

const CHANNEL = 'sekskant';
/** What is told within this time is told together, outside the transactions that it tells of. */
const NOTIFY_AFTER_MS = 10;
/** A notification has 8 000 bytes at the most. */
const MAX_DIALOGUES_IN_MESSAGE = 400;
const LISTEN_AGAIN_AFTER_MS = 1_000;
const BEAT_EVERY_MS = 2_000;
/** Without its own beat for so long a node is deaf, and connects anew. */
const DEAF_AFTER_MS = 5_000;

/** What one node tells all, itself included. */
type Message = {
  readonly from: string;
  readonly changed?: readonly string[];
  readonly broadcast?: { readonly dialogue: string; readonly text: string };
};

/** What nodes over one database tell each other. It may be lost: whatever has to be right is read from the log. */
export class Notifications {
  readonly #url: string;
  readonly #link: Link;
  readonly #clock: Clock;
  readonly #me = randomUUID();
  readonly #changed = new Set<string>();
  #broadcast: { readonly dialogue: string; readonly text: string }[] = [];
  #stopTelling: Cancel | undefined;
  #stopBeating: Cancel | undefined;
  #listener: Sql | undefined;
  #lastMessageAt = 0;
  #onlogchange = (_: LogChange) => {};

  constructor(url: string, link: Link, clock: Clock) {
    this.#url = url;
    this.#link = link;
    this.#clock = clock;
  }

  subscribe(onlogchange: (change: LogChange) => void): void {
    this.#onlogchange = onlogchange;
    this.#listen();
    this.#stopBeating = this.#clock.every(BEAT_EVERY_MS, () => this.#beat());
  }

  /** Something was added to a dialogue, or it was put in or removed. */
  changed(dialogue: string): void {
    this.#changed.add(dialogue);
    this.#notifySoon();
  }

  broadcast(dialogue: string, text: string): void {
    this.#broadcast.push({ dialogue, text });
    this.#notifySoon();
  }

  /** Tells what is still to be told, and no more. */
  async end(): Promise<void> {
    this.#stopBeating?.();
    this.#stopTelling?.();
    await this.#notifyAll();
    await this.#listener?.end({ timeout: 1 });
  }

  #notifySoon(): void {
    this.#stopTelling ??= this.#clock.after(NOTIFY_AFTER_MS, () => void this.#notifyAll());
  }

  async #notifyAll(): Promise<void> {
    this.#stopTelling = undefined;
    const changed = [...this.#changed];
    const broadcast = this.#broadcast;
    this.#changed.clear();
    this.#broadcast = [];
    await this.#notify([
      ...inParts(changed, MAX_DIALOGUES_IN_MESSAGE).map((part) => ({ from: this.#me, changed: part })),
      ...broadcast.map((text) => ({ from: this.#me, broadcast: text })),
    ]);
  }

  async #notify(messages: readonly Message[]): Promise<void> {
    if (messages.length === 0) return;
    const payloads = JSON.stringify(messages.map((message) => JSON.stringify(message)));
    await this.#link
      .ask(
        (sql) =>
          sql`SELECT pg_notify(${CHANNEL}, message) FROM json_array_elements_text(${payloads}::text::json) AS message`,
      )
      .catch(() => undefined);
  }

  #listen(): void {
    const listener = connected(this.#url, 1);
    this.#listener = listener;
    this.#lastMessageAt = this.#clock.elapsed();
    const onlisten = () => this.#onlogchange({ type: 'missed' });
    listener
      .listen(CHANNEL, (payload) => this.#receive(payload), onlisten)
      .catch(() => {
        if (this.#listener === listener) this.#clock.after(LISTEN_AGAIN_AFTER_MS, () => this.#reconnect());
      });
  }

  #reconnect(): void {
    void this.#listener?.end({ timeout: 0 });
    this.#listen();
  }

  #receive(payload: string): void {
    this.#lastMessageAt = this.#clock.elapsed();
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: only nodes of this product speak on the channel.
    const { from, changed = [], broadcast } = JSON.parse(payload) as Message;
    if (from === this.#me) return;
    for (const dialogue of changed) this.#onlogchange({ type: 'changed', dialogue });
    if (broadcast) this.#onlogchange({ type: 'broadcast', ...broadcast });
  }

  #beat(): void {
    if (this.#clock.elapsed() - this.#lastMessageAt > DEAF_AFTER_MS) this.#reconnect();
    void this.#notify([{ from: this.#me }]);
  }
}

function inParts<Item>(items: readonly Item[], max: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / max);
  return Array.from({ length: count }, (_, index) => items.slice(index * max, (index + 1) * max));
}
