/** Something that lies on a shelf, under a name that nothing else has. */
export type QueuedItem<Value> = { readonly id: string; readonly value: Value };

/** `value` is the key under which browsers have stored it from the first release on. */
type StoredItem<Value> = { readonly place: number; readonly thing: Value };

/**
 * Where a page keeps things on the device, also over a reload, in the order in which it put them there. Each lies in a
 * place of its own, so that two tabs cannot throw away what the other has kept.
 */
export class PersistentQueue<Value> {
  readonly #prefix: string;
  #nextPlace = 0;

  constructor(name: string) {
    this.#prefix = `${name}.`;
  }

  /** Gives what is there, oldest first; nothing where the browser forbids storage. */
  read(): readonly QueuedItem<Value>[] {
    const stored = this.#stored().toSorted((a, b) => a.place - b.place);
    this.#nextPlace = (stored.at(-1)?.place ?? -1) + 1;
    return stored.map(({ id, thing }) => ({ id, value: thing }));
  }

  /** Keeps a thing, if the browser lets it. */
  add({ id, value }: QueuedItem<Value>): void {
    const written: StoredItem<Value> = { place: this.#nextPlace, thing: value };
    this.#nextPlace += 1;
    try {
      localStorage.setItem(this.#prefix + id, JSON.stringify(written));
    } catch {
      // Without storage it lives as long as the page.
    }
  }

  remove(id: string): void {
    try {
      localStorage.removeItem(this.#prefix + id);
    } catch {
      // Without storage it never lay there.
    }
  }

  #stored(): readonly ({ readonly id: string } & StoredItem<Value>)[] {
    try {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix));
      return names.flatMap((name) => {
        const written = this.#parsed(name);
        return written ? [{ id: name.slice(this.#prefix.length), ...written }] : [];
      });
    } catch {
      return [];
    }
  }

  /** Undefined where another tab has just taken it, or where it cannot be read: the others are still good. */
  #parsed(name: string): StoredItem<Value> | undefined {
    try {
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this class writes there.
      return (JSON.parse(localStorage.getItem(name) ?? 'null') as StoredItem<Value> | null) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
