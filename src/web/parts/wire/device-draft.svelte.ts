import type { SendOutcome } from './outbox.svelte.ts';
import { inTab, onDevice } from './storage.ts';

/** Text that is being written, kept on the device until it is sent: over a reload, and in all tabs. */
export class DeviceDraft {
  readonly #name: string;
  #text = $state('');
  #wasKept = $state(false);

  constructor(code: string, name: string, start = '') {
    this.#name = draftName(code, name);
    const kept = onDevice.read(this.#name);
    this.#wasKept = kept !== undefined;
    this.#text = kept ?? start;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    if (text === '') this.#forget();
    else onDevice.write(this.#name, text);
  }

  get isBlank(): boolean {
    return this.#text.trim() === '';
  }

  /** Whether what stands in the field was written before somebody came to this page. */
  get wasKept(): boolean {
    return this.#wasKept;
  }

  #forget(): void {
    this.#wasKept = false;
    onDevice.remove(this.#name);
  }

  /** Empties the field and sends what stood in it. What is refused is given back, unless something new is written. */
  async hand(send: (text: string) => Promise<SendOutcome>): Promise<void> {
    const text = this.#text;
    this.text = '';
    const { ok } = await send(text.trim());
    if (!ok && this.#text === '') this.text = text;
  }
}

/** Under what name something half written is kept; `name` may also be the beginning of several. */
export function draftName(code: string, name: string): string {
  return `sekskant.draft.${code}.${name}`;
}

/** Returns what follows on `beginning` in the names of all that is kept on the device under such a name. */
export function keptOnDevice(code: string, beginning: string): readonly string[] {
  const prefix = draftName(code, beginning);
  return onDevice.names(prefix).map((name) => name.slice(prefix.length));
}

/** Throws away all that is half written in a dialogue: it has been deleted. */
export function forgetDrafts(code: string): void {
  for (const storage of [inTab, onDevice]) for (const name of storage.names(draftName(code, ''))) storage.remove(name);
}
