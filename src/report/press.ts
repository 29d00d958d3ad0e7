import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Order } from './paper.ts';

/** A few seconds of work: whoever comes after is told to wait and ask again. */
const MAX_WAITING = 60;
/** A paper takes a tenth of a second; one that takes so long never ends. */
const GIVE_UP_AFTER_MS = 30_000;
/** Fonts, Typst and all go back to the machine when nobody has asked for so long. */
const REST_AFTER_MS = 60_000;
const MAX_HEAP_MB = 512;

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

/**
 * Makes papers in a process of its own, one at a time, so that the live rooms neither wait for one nor fall with it. It is
 * at rest until it gets an order, and again `restAfterMs` after its last one.
 */
export class Press {
  readonly #restAfterMs: number;
  readonly #waiting: Job[] = [];
  #printer: ChildProcess | undefined;
  #running: Job | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor({ restAfterMs = REST_AFTER_MS } = {}) {
    this.#restAfterMs = restAfterMs;
  }

  /** Gives the paper's bytes. Throws `PressBusy` when too many wait already, `PaperFailed` when it cannot be made. */
  make(order: Order): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length >= MAX_WAITING) return reject(new PressBusy());
      this.#waiting.push({ order, resolve, reject });
      this.#next();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { reject } of this.#waiting.splice(0)) reject(new PressBusy());
    this.#running?.reject(new PressBusy());
    clearTimeout(this.#watch);
    const leaving = this.#printer;
    this.#stop();
    if (!leaving || leaving.exitCode !== null || leaving.signalCode !== null) return;
    // What else is to be closed after it must not fall away because nothing else keeps this process.
    leaving.ref();
    await once(leaving, 'exit');
  }

  #next(): void {
    if (this.#running) return;
    clearTimeout(this.#watch);
    this.#running = this.#waiting.shift();
    if (this.#running) this.#print(this.#running.order);
    else if (this.#printer) this.#watch = setTimeout(() => this.#stop(), this.#restAfterMs).unref();
  }

  #print(order: Order): void {
    this.#printer ??= this.#started();
    this.#watch = setTimeout(() => {
      this.#stop();
      this.#finish({ failed: `${order.paper} took more than ${GIVE_UP_AFTER_MS} ms` });
    }, GIVE_UP_AFTER_MS);
    this.#printer.send(order);
  }

  #started(): ChildProcess {
    const printer = fork(new URL('printer.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`],
    });
    printer.on('message', (printed: Printed) => {
      // A paper that was given up may lie in the pipe, and belongs to nobody who asked later.
      if (this.#printer === printer) this.#finish(printed);
    });
    printer.on('error', (error) => this.#left(printer, error.message));
    printer.on('exit', () => this.#left(printer, 'the printing process ended'));
    // A process that waits for nothing else may end although the press is at rest.
    printer.unref();
    printer.channel?.unref();
    return printer;
  }

  /** The printer is gone; when it was not sent away, what it was at has failed. */
  #left(printer: ChildProcess, reason: string): void {
    if (this.#printer !== printer) return;
    this.#printer = undefined;
    this.#finish({ failed: reason });
  }

  #finish(printed: Printed): void {
    const job = this.#running;
    this.#running = undefined;
    if (job && 'bytes' in printed) job.resolve(printed.bytes);
    if (job && 'failed' in printed) job.reject(new PaperFailed(printed.failed));
    this.#next();
  }

  #stop(): void {
    const leaving = this.#printer;
    this.#printer = undefined;
    leaving?.kill('SIGKILL');
  }
}
