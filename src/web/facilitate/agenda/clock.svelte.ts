import { pageNow } from '../../parts/page-clock.ts';
import { whileVisible } from '../../parts/while-visible.ts';

/** This page's time, as fresh as its reader needs it. */
export class Clock {
  now = $state(pageNow());

  /** Runs while the page can be seen, until the function it gives back is called. */
  run(everyMs: number): () => void {
    return whileVisible(() => {
      this.now = pageNow();
      const timer = setInterval(() => {
        this.now = pageNow();
      }, everyMs);
      return () => clearInterval(timer);
    });
  }
}
