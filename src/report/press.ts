import type { Cancel, Clock } from '../clock/clock.ts';
import type { Order } from './paper.ts';
import { type Printed, type Printer, type PrinterEvents, startPrinter } from './printer-process.ts';

/** A few seconds of work: whoever comes after is told to wait and ask again. */
const MAX_WAITING = 60;
/** A paper takes a tenth of a second; one that takes so long never ends. */
const GIVE_UP_AFTER_MS = 30_000;
/** Fonts, Typst and all go back to the machine when nobody has asked for so long. */
const REST_AFTER_MS = 60_000;

/** Too many papers wait already. Ask again in a moment. */
export class PressBusy extends Error {
  override readonly name = 'PressBusy';
}

/** The paper could not be made. The reason is for the log and holds nothing that people wrote. */
export class PaperFailed extends Error {
  override readonly name = 'PaperFailed';
}

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
  readonly #start: (events: PrinterEvents) => Printer;
  readonly #waiting: Job[] = [];
  #printer: Printer | undefined;
  #running: Job | undefined;
  /** Ends the wait for a paper that takes too long, or for the end of a rest. */
  #cancel: Cancel = () => undefined;

  constructor(clock: Clock, start: (events: PrinterEvents) => Printer = startPrinter) {
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
    this.#cancel();
    await this.#stop();
  }

  #next(): void {
    if (this.#running) return;
    this.#cancel();
    this.#running = this.#waiting.shift();
    if (this.#running) this.#print(this.#running.order);
    else if (this.#printer) this.#cancel = this.#clock.after(REST_AFTER_MS, () => void this.#stop());
  }

  #print(order: Order): void {
    this.#printer ??= this.#started();
    this.#cancel = this.#clock.after(GIVE_UP_AFTER_MS, () => {
      void this.#stop();
      this.#finish({ failed: `${order.paper} took more than ${GIVE_UP_AFTER_MS} ms` });
    });
    this.#printer.print(order);
  }

  #started(): Printer {
    const printer: Printer = this.#start({
      onprinted: (printed) => {
        // A paper that was given up may lie in the pipe, and belongs to nobody who asked later.
        if (this.#printer === printer) this.#finish(printed);
      },
      onend: (reason) => {
        // When it was not sent away, what it was at has failed.
        if (this.#printer !== printer) return;
        this.#printer = undefined;
        this.#finish({ failed: reason });
      },
    });
    return printer;
  }

  #finish(printed: Printed): void {
    const job = this.#running;
    this.#running = undefined;
    if (job && 'bytes' in printed) job.resolve(printed.bytes);
    if (job && 'failed' in printed) job.reject(new PaperFailed(printed.failed));
    this.#next();
  }

  async #stop(): Promise<void> {
    const leaving = this.#printer;
    this.#printer = undefined;
    await leaving?.stop();
  }
}
