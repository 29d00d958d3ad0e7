/** What the facilitator has ticked off, kept on this device. */
export class Ticks {
  readonly #storageKey: string;
  #ids = $state.raw<readonly string[]>([]);

  constructor(code: string) {
    this.#storageKey = `sekskant.ticks.${code}`;
    try {
      this.#ids = (localStorage.getItem(this.#storageKey) ?? '').split(' ');
    } catch {
      // Without storage the ticks live as long as the page.
    }
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  toggle(id: string): void {
    this.#ids = this.has(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id];
    try {
      localStorage.setItem(this.#storageKey, this.#ids.join(' '));
    } catch {
      // As above.
    }
  }
}
