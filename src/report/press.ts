import type { Cancel, Clock } from '../clock/clock.ts';
import type { Order } from './paper.ts';
import { type Made, type Printed, type Printer, type PrinterEvents, startPrinter } from './printer-process.ts';

/** A few seconds of work, as papers of dialogues are small: whoever comes after is told to wait and ask again. */
const MAX_WAITING = 60;
/** Anyone may bring a file, and what is in it may be made to take long: few of them wait, behind everyone else. */
const MAX_WAITING_OF_FILES = 5;
/** A paper takes a tenth of a second, of the largest dialogues some seconds; one that takes so long never ends. */
const GIVE_UP_AFTER_MS = 30_000;
/** So long everyone else waits for the file that is being printed. While nobody does, it may take as long as others. */
const OTHERS_WAIT_FOR_FILE_MS = 5_000;
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

/** Who has asked for a paper. */
export type Asker = {
  /** Where the paper is made of a file: the network that it came from. */
  readonly fileFrom?: string;
  /** Says that nobody waits for the paper any more. */
  readonly hungUp?: AbortSignal;
};

type Job = {
  readonly order: Order;
  readonly fileFrom: string | undefined;
  readonly resolve: (made: Made) => void;
  readonly reject: (error: Error) => void;
};

/**
 * Makes papers in a process of its own, one at a time, so that the live rooms neither wait for one nor fall with it. There
 * is no such process until there is an order, and none again a minute after the last one.
 */
export class Press {
  readonly #clock: Clock;
  readonly #start: (events: PrinterEvents) => Printer;
  /** In the order they came; those of files follow when there are no others. */
  readonly #waiting = new Set<Job>();
  #printer: Printer | undefined;
  #running: Job | undefined;
  /** What is being printed is of a file, and has taken so long that nobody else has to wait for it. */
  #isOverdue = false;
  /** Ends the wait for a paper that takes too long, or for the end of a rest. */
  #cancel: Cancel = () => undefined;

  constructor(clock: Clock, start: (events: PrinterEvents) => Printer = startPrinter) {
    this.#clock = clock;
    this.#start = start;
  }

  /**
   * Returns the paper with its name. Throws `PressBusy` when too many wait already, or nobody does any more; `PaperFailed` when it
   * cannot be made.
   */
  make(order: Order, { fileFrom, hungUp }: Asker = {}): Promise<Made> {
    return new Promise((resolve, reject) => {
      if (hungUp?.aborted || !this.#hasPlaceFor(fileFrom)) return reject(new PressBusy());
      const job = { order, fileFrom, resolve, reject };
      this.#waiting.add(job);
      hungUp?.addEventListener('abort', () => {
        if (this.#waiting.delete(job)) reject(new PressBusy());
      });
      this.#giveWay();
      this.#next();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { reject } of this.#waiting) reject(new PressBusy());
    this.#waiting.clear();
    this.#running?.reject(new PressBusy());
    this.#cancel();
    await this.#stop();
  }

  #hasPlaceFor(fileFrom: string | undefined): boolean {
    const ofFiles = [...this.#waiting].filter((job) => job.fileFrom !== undefined);
    if (fileFrom === undefined) return this.#waiting.size - ofFiles.length < MAX_WAITING;
    return ofFiles.length < MAX_WAITING_OF_FILES && !ofFiles.some((job) => job.fileFrom === fileFrom);
  }

  #next(): void {
    if (this.#running) return;
    this.#cancel();
    const waiting = [...this.#waiting];
    this.#running = waiting.find(({ fileFrom }) => fileFrom === undefined) ?? waiting[0];
    if (this.#running) this.#print(this.#running);
    else if (this.#printer) this.#cancel = this.#clock.after(REST_AFTER_MS, () => void this.#stop());
  }

  #print(job: Job): void {
    this.#waiting.delete(job);
    this.#printer ??= this.#started();
    this.#cancel =
      job.fileFrom === undefined
        ? this.#giveUpAfter(GIVE_UP_AFTER_MS)
        : this.#clock.after(OTHERS_WAIT_FOR_FILE_MS, () => this.#becomeOverdue());
    this.#printer.print(job.order);
  }

  #becomeOverdue(): void {
    this.#isOverdue = true;
    this.#cancel = this.#giveUpAfter(GIVE_UP_AFTER_MS - OTHERS_WAIT_FOR_FILE_MS);
    this.#giveWay();
  }

  /** Gives up a file that is overdue as soon as somebody else waits. */
  #giveWay(): void {
    const doOthersWait = [...this.#waiting].some(({ fileFrom }) => fileFrom === undefined);
    if (this.#isOverdue && doOthersWait) this.#giveUp();
  }

  #giveUpAfter(ms: number): Cancel {
    return this.#clock.after(ms, () => this.#giveUp());
  }

  #giveUp(): void {
    void this.#stop();
    this.#finish({ failed: `${this.#running?.order.paper} took too long` });
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
    this.#isOverdue = false;
    if (job && 'bytes' in printed) job.resolve(printed);
    if (job && 'failed' in printed) job.reject(new PaperFailed(printed.failed));
    this.#next();
  }

  async #stop(): Promise<void> {
    const leaving = this.#printer;
    this.#printer = undefined;
    await leaving?.stop();
  }
}
