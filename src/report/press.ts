import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Cancel, Clock } from '../clock/clock.ts';
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
 * Makes papers in a process of its own, one at a time, so that the live rooms neither wait for one nor fall with it. There
 * is no such process until there is an order, and none again a minute after the last one.
 */
export class Press {
  readonly #clock: Clock;
  readonly #start: () => ChildProcess;
  readonly #waiting: Job[] = [];
  #printer: ChildProcess | undefined;
  #running: Job | undefined;
  #stopWatch: Cancel = () => undefined;

  constructor(clock: Clock, start: () => ChildProcess = printerProcess) {
    this.#clock = clock;
    this.#start = start;
  }

  /** Returns the paper's bytes. Throws `PressBusy` when too many wait already, `PaperFailed` when it cannot be made. */
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
    this.#stopWatch();
    const leaving = this.#printer;
    this.#stop();
    if (!leaving || leaving.exitCode !== null || leaving.signalCode !== null) return;
    // What else is to be closed after it must not fall away because nothing else keeps this process.
    leaving.ref();
    await once(leaving, 'exit');
  }

  #next(): void {
    if (this.#running) return;
    this.#stopWatch();
    this.#running = this.#waiting.shift();
    if (this.#running) this.#print(this.#running.order);
    else if (this.#printer) this.#rest(this.#printer);
  }

  /** A process that waits for nothing else may end although there is a printer. */
  #rest(printer: ChildProcess): void {
    printer.unref();
    printer.channel?.unref();
    this.#stopWatch = this.#clock.after(REST_AFTER_MS, () => this.#stop());
  }

  #print(order: Order): void {
    this.#printer ??= this.#started();
    this.#printer.ref();
    this.#printer.channel?.ref();
    this.#stopWatch = this.#clock.after(GIVE_UP_AFTER_MS, () => {
      this.#stop();
      this.#finish({ failed: `${order.paper} took more than ${GIVE_UP_AFTER_MS} ms` });
    });
    this.#printer.send(order);
  }

  #started(): ChildProcess {
    const printer = this.#start();
    printer.on('message', (printed: Printed) => {
      // A paper that was given up may lie in the pipe, and belongs to nobody who asked later.
      if (this.#printer === printer) this.#finish(printed);
    });
    printer.on('error', (error) => this.#left(printer, error.message));
    printer.on('exit', () => this.#left(printer, 'the printing process ended'));
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

function printerProcess(): ChildProcess {
  return fork(new URL('printer.ts', import.meta.url), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MAX_HEAP_MB}`],
  });
}
