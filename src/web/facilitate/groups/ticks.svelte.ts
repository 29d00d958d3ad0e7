/** What the facilitator has ticked off, kept on this device. */
export class Ticks {
  readonly #shelf: string;
  #ids = $state.raw<readonly string[]>([]);

  constructor(code: string) {
    this.#shelf = `sekskant.ticks.${code}`;
    try {
      this.#ids = (localStorage.getItem(this.#shelf) ?? '').split(' ');
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
      localStorage.setItem(this.#shelf, this.#ids.join(' '));
    } catch {
      // As above.
    }
  }
}
