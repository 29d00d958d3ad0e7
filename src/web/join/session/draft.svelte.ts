/** Text that is being written, kept over a reload until it is sent. */
export class Draft {
  readonly #storageKey: string;
  #text = $state('');

  /** Begins with what was written before the reload, else with `start`. */
  constructor(code: string, name: string, start = '') {
    this.#storageKey = `sekskant.draft.${code}.${name}`;
    this.#text = taken(this.#storageKey) || start;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    keep(this.#storageKey, text);
  }
}

function taken(storageKey: string): string {
  try {
    return sessionStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

function keep(storageKey: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(storageKey);
    else sessionStorage.setItem(storageKey, text);
  } catch {
    // Without storage a draft lives as long as the page.
  }
}
