import type { SendOutcome } from './outbox.svelte.ts';
import { inTab } from './storage.ts';

/** Text that is being written, kept over a reload until it is sent. */
export class Draft {
  readonly #name: string;
  #text = $state('');

  /** Begins with what was written before the reload, else with `start`. */
  constructor(code: string, name: string, start = '') {
    this.#name = `sekskant.draft.${code}.${name}`;
    this.#text = inTab.read(this.#name) ?? start;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    if (text === '') inTab.remove(this.#name);
    else inTab.write(this.#name, text);
  }

  get isBlank(): boolean {
    return this.#text.trim() === '';
  }

  /** Empties the field and sends what stood in it. What is refused is given back, unless something new is written. */
  async hand(send: (text: string) => Promise<SendOutcome>): Promise<void> {
    const text = this.#text;
    this.text = '';
    const { ok } = await send(text.trim());
    if (!ok && this.#text === '') this.text = text;
  }
}
