import type { GuideForm } from '../../../dialogue/guide.ts';
import type { ReadyResult } from '../../../dialogue/view/result.ts';
import type { ResultFileProblem } from '../../../result-file/read.ts';
import type { Read, Said, ToRead } from './reader.ts';

/** The largest dialogue that may be held fills a third of it. */
const LARGEST = 20_000_000;
/** From so many bytes on, reading takes long enough on a slow phone that somebody wants to know how far it is. */
export const LARGE = 1_000_000;

export type Reading =
  | { readonly name: string; readonly result: ReadyResult }
  | ResultFileProblem
  | { readonly problem: 'unreadable' | 'too-large' };

type Waiting = { readonly onprogress: (done: number) => void; readonly settle: (read: Read | undefined) => void };

/** Reads files that somebody has chosen, here in the browser and beside the page, which stays alive meanwhile. */
export class FileReading {
  readonly #worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
  #reading = 0;
  #waiting: Waiting | undefined;
  /** Whether the worker could not be fetched, or broke down: it answers no more. */
  #isBroken = false;
  #setReady: () => void = () => undefined;
  /** Settles when files can be read without a network, or cannot be read at all. */
  readonly ready = new Promise<void>((resolve) => {
    this.#setReady = resolve;
  });

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Said>) => this.#hear(data));
    this.#worker.addEventListener('error', () => {
      this.#isBroken = true;
      this.#setReady();
      this.#settle({ problem: 'unreadable' });
    });
  }

  /**
   * Nothing of the file is sent anywhere, and nothing is kept. `onprogress` hears how far it is, from 0 to 1. Undefined when it
   * was cancelled.
   */
  async read(
    file: File,
    guides: readonly GuideForm[],
    onprogress: (done: number) => void,
  ): Promise<Reading | undefined> {
    if (file.size > LARGEST) return { problem: 'too-large' };
    if (this.#isBroken) return { problem: 'unreadable' };
    this.cancel();
    const read = await new Promise<Read | undefined>((settle) => {
      this.#waiting = { onprogress, settle };
      this.#ask({ reading: this.#reading, file, guides });
    });
    return read && 'result' in read ? { name: file.name, result: read.result } : read;
  }

  /** Nobody waits any more. The worker stays: without a network there would be no other. */
  cancel(): void {
    this.#reading += 1;
    this.#settle(undefined);
    this.#ask({ reading: this.#reading, guides: [] });
  }

  close(): void {
    this.#worker.terminate();
  }

  #ask(toRead: ToRead): void {
    this.#worker.postMessage(toRead);
  }

  #hear(said: Said): void {
    if (said === 'ready') this.#setReady();
    // What it had said before it heard of the newest one is of no use to anybody.
    else if (said.reading !== this.#reading) return;
    else if ('done' in said) this.#waiting?.onprogress(said.done);
    else this.#settle(said.read);
  }

  #settle(read: Read | undefined): void {
    this.#waiting?.settle(read);
    this.#waiting = undefined;
  }
}
