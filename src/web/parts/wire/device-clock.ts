import type { Clock } from '../../../clock/clock.ts';

/** This device's clock. It may be wrong, and set while the page is open: only `elapsed` is fit to measure with. */
export const deviceClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
  every: (ms, task) => {
    const timer = setInterval(task, ms);
    return () => clearInterval(timer);
  },
};
