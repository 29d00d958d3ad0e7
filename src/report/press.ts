import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order } from './paper.ts';

/** A few seconds of work: whoever comes after is told to wait and ask again. */
const MOST_WAITING = 60;
/** A paper takes a tenth of a second; one that takes so long never ends. */
const GIVE_UP_AFTER_MS = 30_000;
/** Fonts, Typst and all go back to the machine when nobody has asked for so long. */
const REST_AFTER_MS = 60_000;
const MOST_HEAP_MB = 512;

/** Makes papers in a process of its own, one at a time, so that the live rooms neither wait for one nor fall with it. */
export type Press = {
  /** Gives the paper's bytes. Throws `PressBusy` when too many wait already, `PaperFailed` when it cannot be made. */
  readonly make: (order: Order) => Promise<Uint8Array>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/** Too many papers wait already. Ask again in a moment. */
export class PressBusy extends Error {
  override readonly name = 'PressBusy';
}

/** The paper could not be made. The reason is for the log and holds nothing that people wrote. */
export class PaperFailed extends Error {
  override readonly name = 'PaperFailed';
}

/** What comes back for an order. */
export type Printed = { readonly bytes: Uint8Array } | { readonly failed: string };

type Job = {
  readonly order: Order;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
};

/** A press that is at rest until it gets an order, and again `restAfterMs` after its last one. */
export function startPress({ restAfterMs = REST_AFTER_MS } = {}): Press {
  const waiting: Job[] = [];
  let printer: ChildProcess | undefined;
  let running: Job | undefined;
  let watch: NodeJS.Timeout | undefined;

  return {
    make: (order) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) return reject(new PressBusy());
        waiting.push({ order, resolve, reject });
        next();
      }),
    [Symbol.asyncDispose]: async () => {
      for (const { reject } of waiting.splice(0)) reject(new PressBusy());
      running?.reject(new PressBusy());
      clearTimeout(watch);
      const leaving = printer;
      stop();
      if (leaving && leaving.exitCode === null && leaving.signalCode === null) await once(leaving, 'exit');
    },
  };

  function next(): void {
    if (running) return;
    clearTimeout(watch);
    running = waiting.shift();
    if (running) print(running.order);
    else if (printer) watch = setTimeout(stop, restAfterMs).unref();
  }

  function print(order: Order): void {
    printer ??= started();
    watch = setTimeout(() => {
      stop();
      finish({ failed: `${order.paper} took more than ${GIVE_UP_AFTER_MS} ms` });
    }, GIVE_UP_AFTER_MS);
    printer.send(order);
  }

  function started(): ChildProcess {
    const child = fork(new URL('printer.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`],
    });
    child.on('message', (printed: Printed) => finish(printed));
    child.on('error', (error) => left(child, error.message));
    child.on('exit', () => left(child, 'the printing process ended'));
    // A process that waits for nothing else may end although the press is at rest.
    child.unref();
    child.channel?.unref();
    return child;
  }

  /** The printer is gone; when it was not sent away, what it was at has failed. */
  function left(child: ChildProcess, reason: string): void {
    if (printer !== child) return;
    printer = undefined;
    finish({ failed: reason });
  }

  function finish(printed: Printed): void {
    const job = running;
    running = undefined;
    if (job && 'bytes' in printed) job.resolve(printed.bytes);
    if (job && 'failed' in printed) job.reject(new PaperFailed(printed.failed));
    next();
  }

  function stop(): void {
    const leaving = printer;
    printer = undefined;
    leaving?.kill('SIGKILL');
  }
}
