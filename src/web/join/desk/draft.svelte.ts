/** Text that is being written, kept over a reload until it is sent. */
export class Draft {
  readonly #shelf: string;
  #text = $state('');

  /** Begins with what was written before the reload, else with `start`. */
  constructor(code: string, name: string, start = '') {
    this.#shelf = `sekskant.draft.${code}.${name}`;
    this.#text = taken(this.#shelf) || start;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    keep(this.#shelf, text);
  }
}

function taken(shelf: string): string {
  try {
    return sessionStorage.getItem(shelf) ?? '';
  } catch {
    return '';
  }
}

function keep(shelf: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(shelf);
    else sessionStorage.setItem(shelf, text);
  } catch {
    // Without storage a draft lives as long as the page.
  }
}
