/** Something that lies on a shelf, under a name that nothing else has. */
export type Kept<Thing> = { readonly id: string; readonly thing: Thing };

type Written<Thing> = { readonly place: number; readonly thing: Thing };

/**
 * Where a page keeps things on the device, also over a reload, in the order in which it put them there. Each lies in a
 * place of its own, so that two tabs cannot throw away what the other has kept.
 */
export class Shelf<Thing> {
  readonly #prefix: string;
  #nextPlace = 0;

  constructor(name: string) {
    this.#prefix = `${name}.`;
  }

  /** Gives what is there, oldest first; nothing where the browser forbids storage. */
  read(): readonly Kept<Thing>[] {
    const found = this.#found().toSorted((a, b) => a.place - b.place);
    this.#nextPlace = (found.at(-1)?.place ?? -1) + 1;
    return found.map(({ id, thing }) => ({ id, thing }));
  }

  /** Keeps a thing, if the browser lets it. */
  put({ id, thing }: Kept<Thing>): void {
    const written: Written<Thing> = { place: this.#nextPlace, thing };
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

  #found(): readonly (Kept<Thing> & Written<Thing>)[] {
    try {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix));
      return names.flatMap((name) => {
        const written = this.#taken(name);
        return written ? [{ id: name.slice(this.#prefix.length), ...written }] : [];
      });
    } catch {
      return [];
    }
  }

  /** Undefined where another tab has just taken it, or where it cannot be read: the others are still good. */
  #taken(name: string): Written<Thing> | undefined {
    try {
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: only this class writes there.
      return (JSON.parse(localStorage.getItem(name) ?? 'null') as Written<Thing> | null) ?? undefined;
    } catch {
      return undefined;
    }
  }
}
