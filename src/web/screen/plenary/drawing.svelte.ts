import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';

/** A line takes 700 ms; then the room gets a breath to find its group. */
const PER_LINE_MS = 1_300;
/** With more lines there is no colour to tell them apart by, and the room would wait. */
const MAX_ONE_BY_ONE = 8;

/** How many of the groups' lines are drawn: all at once, or one more at a time while the room watches. */
export class Drawing {
  drawn = $state(0);

  /** Those who come while the lines are already there see them at once. */
  constructor(isShown: boolean) {
    this.drawn = isShown ? Number.POSITIVE_INFINITY : 0;
  }

  /** Draws until all lines are there, or the function it gives back is called. */
  draw(count: number): () => void {
    if (count > MAX_ONE_BY_ONE || prefersReducedMotion.current) {
      this.drawn = count;
      return () => {};
    }
    const next = () => {
      this.drawn += 1;
      if (this.drawn >= count) clearInterval(timer);
    };
    const timer = setInterval(next, PER_LINE_MS);
    // The effect that draws must not run again for each line.
    untrack(() => {
      if (this.drawn < count) next();
    });
    return () => clearInterval(timer);
  }

  clear(): void {
    this.drawn = 0;
  }
}
