import { setImmediate as turn } from 'node:timers/promises';
import type { Cancel, Clock } from '../clock.ts';

export type TestClock = Clock & {
  /**
   * Lets `ms` milliseconds go by. Whatever falls due within them happens at its time, in order, and all that follows from
   * it without another wait has happened when the returned promise settles.
   */
  readonly pass: (ms: number) => Promise<void>;
  /** Spends `ms` milliseconds on work during which nothing else happens. */
  readonly work: (ms: number) => void;
  /** Sets the machine's clock `ms` ahead, or back where negative. No time goes by. */
  readonly set: (ms: number) => void;
  /** How many tasks wait for their time. */
  readonly waiting: () => number;
  /** Settles when somebody begins to wait, from now on. */
  readonly nextWait: () => Promise<void>;
};

type Task = { readonly dueAt: number; readonly run: () => void };

/** A clock that stands still until a test moves it. It begins at `now`, in milliseconds since 1970. */
export function testClock(now = Date.UTC(2026, 10, 23, 9)): TestClock {
  let elapsed = 0;
  let ahead = 0;
  const tasks = new Set<Task>();
  let onwait = () => {};

  const wait = (ms: number, run: () => void): Cancel => {
    const task = {
      dueAt: elapsed + ms,
      run: () => {
        tasks.delete(task);
        run();
      },
    };
    tasks.add(task);
    onwait();
    return () => tasks.delete(task);
  };

  return {
    now: () => now + ahead + elapsed,
    elapsed: () => elapsed,
    after: wait,
    every: (ms, task) => {
      const again = () => {
        cancel = wait(ms, again);
        task();
      };
      let cancel = wait(ms, again);
      return () => cancel();
    },
    pass: async (ms) => {
      const end = elapsed + ms;
      // What was begun before gets as far as its first wait.
      await turn();
      for (let next = earliest(tasks); next && next.dueAt <= end; next = earliest(tasks)) {
        elapsed = Math.max(elapsed, next.dueAt);
        next.run();
        await turn();
      }
      elapsed = Math.max(elapsed, end);
      await turn();
    },
    work: (ms) => {
      elapsed += ms;
    },
    set: (ms) => {
      ahead += ms;
    },
    waiting: () => tasks.size,
    nextWait: () =>
      new Promise((resolve) => {
        onwait = resolve;
      }),
  };
}

/** Of those that are due at the same time, the one that was asked for first. */
function earliest(tasks: Iterable<Task>): Task | undefined {
  return [...tasks].reduce<Task | undefined>(
    (first, task) => (first && first.dueAt <= task.dueAt ? first : task),
    undefined,
  );
}
