import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import type { News } from '../log.ts';
import { connected, type Link } from './link.ts';

const CHANNEL = 'sekskant';
/** What is told within this time is told together, outside the transactions that it tells of. */
const TELL_AFTER_MS = 10;
/** A notification has 8 000 bytes at the most. */
const MOST_DIALOGUES_TOLD = 400;
const LISTEN_AGAIN_AFTER_MS = 1_000;
const BEAT_EVERY_MS = 2_000;
/** Without its own beat for so long a node is deaf, and connects anew. */
const DEAF_AFTER_MS = 5_000;

/** What one node tells all, itself included. */
type Message = {
  readonly from: string;
  readonly moved?: readonly string[];
  readonly said?: { readonly dialogue: string; readonly words: string };
};

/** What nodes over one database tell each other. It may be lost: whatever has to be right is read from the log. */
export class Wire {
  readonly #url: string;
  readonly #link: Link;
  readonly #me = randomUUID();
  readonly #moved = new Set<string>();
  #said: { readonly dialogue: string; readonly words: string }[] = [];
  #telling: NodeJS.Timeout | undefined;
  #beating: NodeJS.Timeout | undefined;
  #ear: Sql | undefined;
  #heardAt = 0;
  #onnews = (_: News) => {};

  constructor(url: string, link: Link) {
    this.#url = url;
    this.#link = link;
  }

  follow(onnews: (news: News) => void): void {
    this.#onnews = onnews;
    this.#listen();
    this.#beating = setInterval(() => this.#beat(), BEAT_EVERY_MS).unref();
  }

  /** Something was added to a dialogue, or it was put in or removed. */
  moved(dialogue: string): void {
    this.#moved.add(dialogue);
    this.#tellSoon();
  }

  say(dialogue: string, words: string): void {
    this.#said.push({ dialogue, words });
    this.#tellSoon();
  }

  /** Tells what is still to be told, and no more. */
  async end(): Promise<void> {
    clearInterval(this.#beating);
    clearTimeout(this.#telling);
    await this.#tell();
    await this.#ear?.end({ timeout: 1 });
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => void this.#tell(), TELL_AFTER_MS);
  }

  async #tell(): Promise<void> {
    this.#telling = undefined;
    const moved = [...this.#moved];
    const said = this.#said;
    this.#moved.clear();
    this.#said = [];
    await this.#notify([
      ...inParts(moved, MOST_DIALOGUES_TOLD).map((part) => ({ from: this.#me, moved: part })),
      ...said.map((words) => ({ from: this.#me, said: words })),
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
    const ear = connected(this.#url, 1);
    this.#ear = ear;
    this.#heardAt = performance.now();
    const onlisten = () => this.#onnews({ type: 'missed' });
    ear
      .listen(CHANNEL, (payload) => this.#hear(payload), onlisten)
      .catch(() => {
        if (this.#ear === ear) setTimeout(() => this.#listenAnew(), LISTEN_AGAIN_AFTER_MS).unref();
      });
  }

  #listenAnew(): void {
    void this.#ear?.end({ timeout: 0 });
    this.#listen();
  }

  #hear(payload: string): void {
    this.#heardAt = performance.now();
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: only nodes of this product speak on the channel.
    const { from, moved = [], said } = JSON.parse(payload) as Message;
    if (from === this.#me) return;
    for (const dialogue of moved) this.#onnews({ type: 'moved', dialogue });
    if (said) this.#onnews({ type: 'said', ...said });
  }

  #beat(): void {
    if (performance.now() - this.#heardAt > DEAF_AFTER_MS) this.#listenAnew();
    void this.#notify([{ from: this.#me }]);
  }
}

function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => items.slice(index * most, (index + 1) * most));
}
