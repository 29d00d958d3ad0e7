import { onDevice } from '../../parts/wire/storage.ts';

/** What the facilitator has ticked off, kept on this device. */
export class Ticks {
  readonly #name: string;
  #ids = $state.raw<readonly string[]>([]);

  constructor(code: string) {
    this.#name = `sekskant.ticks.${code}`;
    this.#ids = (onDevice.read(this.#name) ?? '').split(' ');
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  toggle(id: string): void {
    this.#ids = this.has(id) ? this.#ids.filter((other) => other !== id) : [...this.#ids, id];
    onDevice.write(this.#name, this.#ids.join(' '));
  }
}
