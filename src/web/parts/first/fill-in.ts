/** Gives a browser what these pages use and it lacks. `scripts/browsers.ts` sees that nothing is missing here. */
export function fillIn(): void {
  add(Array.prototype, {
    toSorted(this: unknown[], compare?: (one: unknown, other: unknown) => number) {
      return [...this].sort(compare);
    },
    toReversed(this: unknown[]) {
      return [...this].reverse();
    },
    with(this: unknown[], index: number, value: unknown) {
      const copy = [...this];
      copy[index < 0 ? index + copy.length : index] = value;
      return copy;
    },
    findLast(this: unknown[], isWanted: (value: unknown, index: number, all: unknown[]) => unknown) {
      return this[this.findLastIndex(isWanted)];
    },
    findLastIndex(this: unknown[], isWanted: (value: unknown, index: number, all: unknown[]) => unknown) {
      let index = this.length - 1;
      while (index >= 0 && !isWanted(this[index], index, this)) index -= 1;
      return index;
    },
  });
  add(Map, {
    groupBy(values: Iterable<unknown>, keyOf: (value: unknown, index: number) => unknown) {
      const groups = new Map<unknown, unknown[]>();
      let index = 0;
      for (const value of values) {
        const key = keyOf(value, index);
        index += 1;
        const group = groups.get(key);
        if (group) group.push(value);
        else groups.set(key, [value]);
      }
      return groups;
    },
  });
  add(HTMLFormElement.prototype, {
    requestSubmit(this: HTMLFormElement) {
      const button = document.createElement('button');
      button.hidden = true;
      this.append(button);
      button.click();
      button.remove();
    },
  });
}

/** As the language has its own: nobody meets them who goes through the keys. */
function add(target: object, missing: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(missing))
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}
