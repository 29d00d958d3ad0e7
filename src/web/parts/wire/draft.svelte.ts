import { draftAt, forgetBlankDraft, giveBack, keepDraft } from './kept-drafts.ts';
import type { SendOutcome } from './outbox.svelte.ts';

/** Text that is being written, kept over a reload until it is sent. */
export class Draft {
  readonly #code: string;
  readonly #name: string;
  readonly #start: string;

  /** Begins with what was written before the reload, else with `start`. */
  constructor(code: string, name: string, start = '') {
    this.#code = code;
    this.#name = name;
    this.#start = start;
    forgetBlankDraft(code, name);
  }

  get text(): string {
    return draftAt(this.#code, this.#name) ?? this.#start;
  }

  set text(text: string) {
    keepDraft(this.#code, this.#name, text);
  }

  get isBlank(): boolean {
    return this.text.trim() === '';
  }

  /** Empties the field and sends what stood in it. What is refused is given back. */
  async hand(send: (text: string) => Promise<SendOutcome>): Promise<void> {
    const { text } = this;
    this.text = '';
    const { ok } = await send(text.trim());
    if (!ok) giveBack(this.#code, this.#name, text);
  }
}
