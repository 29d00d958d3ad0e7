/** Ends a wait before its time. May be called at any time and more than once. */
export type Cancel = () => void;

/**
 * The time that whoever waits, paces or counts lives by. It comes from outside: the machine's in `main.ts`, one that is
 * moved by hand in tests. No wait keeps the process running: what is open does, such as a socket or another process.
 */
export type Clock = {
  /** Milliseconds since 1970, as the machine believes: may jump ahead or back. */
  readonly now: () => number;
  /** Milliseconds since some moment. Only grows, also when the machine's clock is set. */
  readonly elapsed: () => number;
  /** Calls `task` once, in `ms` milliseconds. */
  readonly after: (ms: number, task: () => void) => Cancel;
  /** Calls `task` again and again, every `ms` milliseconds. */
  readonly every: (ms: number, task: () => void) => Cancel;
};

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (ms, task) => {
    const timer = setTimeout(task, ms).unref();
    return () => clearTimeout(timer);
  },
  every: (ms, task) => {
    const timer = setInterval(task, ms).unref();
    return () => clearInterval(timer);
  },
};
