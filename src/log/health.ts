import type { Cancel, Clock } from '../clock/clock.ts';
import { type Log, LogUnavailable } from './log.ts';

/** While it cannot be used, how often to try whether it can again; and how long it is believed that it can. */
const TRY_EVERY_MS = 2_000;

/** A log that knows whether it can be used. */
export type LogWithHealth<Event> = Log<Event> & {
  /** Whether it can be used; tries where nobody has asked for two seconds. */
  readonly isReady: () => Promise<boolean>;
};

/**
 * Tells `onchange` once when a log cannot be used any more, with the reason, and once when it can again, with null. In
 * between it tries by itself, so that nobody has to.
 */
export function withHealth<Event>(
  log: Log<Event>,
  onchange: (trouble: string | null) => void,
  clock: Clock,
): LogWithHealth<Event> {
  let trouble: string | null = null;
  let cancel: Cancel | undefined;
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | undefined;

  return {
    ...log,
    append: (...args) => watch(log.append(...args)),
    read: (...args) => watch(log.read(...args)),
    replace: (...args) => watch(log.replace(...args)),
    remove: (...args) => watch(log.remove(...args)),
    list: () => watch(log.list()),
    probe: () => watch(log.probe()),
    isReady: () => {
      if (trouble !== null) return Promise.resolve(false);
      const now = clock.elapsed();
      if (!asked || now - asked.at > TRY_EVERY_MS) {
        const answer = watch(log.probe()).then(
          () => true,
          () => false,
        );
        asked = { at: now, answer };
      }
      return asked.answer;
    },
    [Symbol.asyncDispose]: async () => {
      cancel?.();
      trouble = null;
      await log[Symbol.asyncDispose]();
    },
  };

  async function watch<Result>(work: Promise<Result>): Promise<Result> {
    return work.catch((error: unknown) => {
      if (error instanceof LogUnavailable) failed(error.message);
      throw error;
    });
  }

  function failed(reason: string): void {
    if (trouble === null) onchange(reason);
    trouble = reason;
    cancel ??= clock.after(TRY_EVERY_MS, () => void retry());
  }

  async function retry(): Promise<void> {
    cancel = undefined;
    try {
      await log.probe();
      trouble = null;
      onchange(null);
    } catch (error) {
      failed(String(error));
    }
  }
}
