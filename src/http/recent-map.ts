/** How many are kept an eye on before the one that was heard of longest ago is let go. */
const MAX_WATCHED = 20_000;

/** What is known of those that were heard of last. Strangers cannot make it grow without end. */
export class RecentMap<Value> {
  readonly #entries = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= MAX_WATCHED) return;
    const [oldest] = this.#entries.keys();
    if (oldest !== undefined) this.#entries.delete(oldest);
  }
}
