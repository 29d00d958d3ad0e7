/** This device's time, as fresh as its reader needs it. */
export class Clock {
  now = $state(Date.now());

  /** Runs until the function it gives back is called. */
  run(everyMs: number): () => void {
    const timer = setInterval(() => {
      this.now = Date.now();
    }, everyMs);
    return () => clearInterval(timer);
  }
}
