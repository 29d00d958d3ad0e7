/** The moment at which a line becomes whole before somebody's eyes. It comes once, and not to whoever finds the line whole. */
export class LineMoment {
  #wasWhole: boolean;
  #isOver = false;
  /** What had the focus when it came. */
  #before: Element | null = null;
  isOn = $state(false);

  constructor(isWhole: boolean) {
    this.#wasWhole = isWhole;
  }

  /** The page is about to show the line so. A score that is taken back, because it was refused, takes the moment back. */
  follow(isWhole: boolean): void {
    if (isWhole && !this.#wasWhole && !this.#isOver) {
      this.#before = document.activeElement;
      this.isOn = true;
    }
    if (!isWhole) this.isOn = false;
    this.#wasWhole = isWhole;
  }

  /** Returns what had the focus before. */
  close(): Element | null {
    this.#isOver = true;
    this.isOn = false;
    return this.#before;
  }
}
