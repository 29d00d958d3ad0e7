import type { GuideForm } from '../../../dialogue/guide.ts';
import type { ReadyResult } from '../../../dialogue/view/result.ts';
import type { ResultFileProblem } from '../../../result-file/read.ts';
import type { ToRead } from './reader.ts';

/** What the reader says first. */
const READY = 'ready';

/** The largest dialogue that may be held fills a third of it. */
const LARGEST = 20_000_000;

export type Reading =
  | { readonly name: string; readonly result: ReadyResult }
  | ResultFileProblem
  | { readonly problem: 'unreadable' | 'too-large' };

/** Reads files that somebody has chosen, here in the browser and beside the page, which stays alive meanwhile. */
export class FileReading {
  readonly #worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
  /** Settles when files can be read without a network, or cannot be read at all. */
  readonly ready = this.#heard();

  /** Nothing of the file is sent anywhere, and nothing is kept. */
  async read(file: File, guides: readonly GuideForm[]): Promise<Reading> {
    if (file.size > LARGEST) return { problem: 'too-large' };
    try {
      const toRead: ToRead = { bytes: new Uint8Array(await file.arrayBuffer()), guides };
      const answer = this.#heard();
      this.#worker.postMessage(toRead);
      const read = await answer;
      if (read === undefined || read === READY) return { problem: 'unreadable' };
      return 'result' in read ? { name: file.name, result: read.result } : read;
    } catch {
      return { problem: 'unreadable' };
    }
  }

  close(): void {
    this.#worker.terminate();
  }

  /** The next thing that the worker says; undefined when it fails. */
  #heard(): Promise<Heard | undefined> {
    return new Promise((resolve) => {
      this.#worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => resolve(data), { once: true });
      this.#worker.addEventListener('error', () => resolve(undefined), { once: true });
    });
  }
}

type Heard = typeof READY | { readonly result: ReadyResult } | ResultFileProblem;
