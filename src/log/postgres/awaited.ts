import type { Clock } from '../../clock/clock.ts';
import { mayComeBack } from './link.ts';

/** A machine that starts everything at once has its database in seconds, and one that repairs it in a minute. */
const WAIT_MS = 120_000;
const TRY_EVERY_MS = 2_000;

/**
 * Gives what `open` gives, and tries again for two minutes where the database is not there yet. `onwait` is told of one
 * sentence when that begins. Throws what `open` threw last, and at once where waiting does not help.
 */
export async function awaited<Result>(
  open: () => Promise<Result>,
  { clock, onwait }: { readonly clock: Clock; readonly onwait: (sentence: string) => void },
): Promise<Result> {
  const giveUpAt = clock.elapsed() + WAIT_MS;
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await open();
    } catch (error) {
      if (!mayComeBack(error) || clock.elapsed() >= giveUpAt) throw error;
      if (isFirst)
        onwait(`${error instanceof Error ? error.message : error}: waiting for it, at most ${WAIT_MS / 1_000} s`);
      await new Promise<void>((resolve) => void clock.after(TRY_EVERY_MS, resolve));
    }
  }
}
