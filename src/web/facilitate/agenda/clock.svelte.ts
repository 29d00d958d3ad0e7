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

  /** Looks once more when this time has come, and when the page is seen again; until the function it gives back is called. */
  wakeAt(at: number): () => void {
    return whileVisible(() => {
      const now = pageNow();
      this.now = now;
      if (now >= at) return () => {};
      const timer = setTimeout(() => {
        // The two clocks of a browser may differ by a part of a millisecond.
        this.now = Math.max(pageNow(), at);
      }, at - now);
      return () => clearTimeout(timer);
    });
  }
}
