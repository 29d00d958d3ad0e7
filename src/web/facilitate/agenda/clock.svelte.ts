import { pageNow } from '../../parts/page-clock.ts';

/** This page's time, as fresh as its reader needs it. */
export class Clock {
  now = $state(pageNow());

  /** Runs until the function it gives back is called. */
  run(everyMs: number): () => void {
    const timer = setInterval(() => {
      this.now = pageNow();
    }, everyMs);
    return () => clearInterval(timer);
  }
}
