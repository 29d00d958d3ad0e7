/** The text in a field. While somebody is in the field, what they wrote stands, whatever is stored meanwhile. */
export class Field {
  readonly #stored: () => string;
  #written = $state<string | null>(null);

  constructor(stored: () => string) {
    this.#stored = stored;
  }

  get text(): string {
    return this.#written ?? this.#stored();
  }

  /** Somebody has come into the field. */
  enter(): void {
    this.#written = this.text;
  }

  write(text: string): void {
    this.#written = text;
  }

  /** Nobody is in the field any more: it shows what is stored. */
  leave(): void {
    this.#written = null;
  }
}
