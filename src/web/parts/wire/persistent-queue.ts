import { onDevice } from './storage.ts';

/** Something in a queue, under a name that nothing else has. */
export type QueuedItem<Value> = { readonly id: string; readonly value: Value };

/** As browsers have stored it from the first release on. */
type Written<Value> = { readonly place: number; readonly value: Value };

/**
 * What a page keeps on the device, also over a reload, in the order in which it was added. Each value has an entry of its
 * own, so that two tabs cannot throw away what the other has kept.
 */
export class PersistentQueue<Value> {
  readonly #prefix: string;
  #nextPlace = 0;

  constructor(name: string) {
    this.#prefix = `${name}.`;
  }

  /** Returns what is there, oldest first; nothing where the browser forbids storage. */
  read(): readonly QueuedItem<Value>[] {
    const entries = onDevice.names(this.#prefix).flatMap((name) => {
      const written = this.#writtenAt(name);
      return written ? [{ id: name.slice(this.#prefix.length), ...written }] : [];
    });
    const ordered = entries.toSorted((a, b) => a.place - b.place);
    this.#nextPlace = (ordered.at(-1)?.place ?? -1) + 1;
    return ordered.map(({ id, value }) => ({ id, value: value }));
  }

  /** Keeps a value, if the browser lets it: without storage it lives as long as the page. */
  add({ id, value }: QueuedItem<Value>): void {
    const written: Written<Value> = { place: this.#nextPlace, value: value };
    this.#nextPlace += 1;
    onDevice.write(this.#prefix + id, JSON.stringify(written));
  }

  remove(id: string): void {
    onDevice.remove(this.#prefix + id);
  }

  /** Undefined where another tab has just taken it, or where it cannot be read: the others are still good. */
  #writtenAt(name: string): Written<Value> | undefined {
    try {
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this class writes there.
      const written = JSON.parse(onDevice.read(name) ?? 'null') as Written<Value> | null;
      return written ?? undefined;
    } catch {
      return undefined;
    }
  }
}
