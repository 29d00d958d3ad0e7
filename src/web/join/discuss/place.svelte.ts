/** Which question a phone shows: the group's, one that its reader turned to, or the one that they are writing at. */
export class Place {
  readonly #taken: () => number;
  /** What this reader turned to, until the group goes on. */
  #own = $state.raw<{ readonly during: number; readonly at: number }>();
  /** Where this reader is writing: the group may go on, and they stay. */
  #writingAt = $state<number>();

  constructor(taken: () => number) {
    this.#taken = taken;
  }

  get at(): number {
    const taken = this.#taken();
    return this.#writingAt ?? (this.#own?.during === taken ? this.#own.at : taken);
  }

  /** Whether the group has gone on from where this reader is writing. */
  get isLeftBehind(): boolean {
    return this.#writingAt !== undefined && this.#writingAt !== this.#taken();
  }

  setWriting(isWriting: boolean): void {
    // Whoever is done while the group has gone on stays with what they wrote, and sees it there.
    if (!isWriting && this.at !== this.#taken()) this.#own = { during: this.#taken(), at: this.at };
    this.#writingAt = isWriting ? this.at : undefined;
  }

  turnTo(at: number): void {
    this.#writingAt = undefined;
    this.#own = { during: this.#taken(), at };
  }

  /** Goes where the group is, and on with writing there. */
  bringWords(): void {
    this.#own = undefined;
    this.#writingAt = this.#taken();
  }

  follow(): void {
    this.#writingAt = undefined;
    this.#own = undefined;
  }
}
