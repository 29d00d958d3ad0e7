import type { GuideForm } from '../../../dialogue/guide.ts';
import type { ReadyResult } from '../../../dialogue/view/result.ts';
import { type ResultFileProblem, stepsOfReading } from '../../../result-file/read.ts';

/** What the page sends to the worker that reads files beside it; without a file when nobody waits for the one before any more. */
export type ToRead = { readonly reading: number; readonly file?: File; readonly guides: readonly GuideForm[] };
export type Read = { readonly result: ReadyResult } | ResultFileProblem | { readonly problem: 'unreadable' };
/** What the worker says: first that it is ready, and then of one reading how far it is (from 0 to 1), and what came of it. */
export type Said =
  | 'ready'
  | { readonly reading: number; readonly done: number }
  | { readonly reading: number; readonly read: Read };

/** How much of the work is done when the file has come from the disk. */
const FROM_DISK = 0.2;

let newest = 0;
/** What still comes from the disk. */
let coming: ReadableStreamDefaultReader<Uint8Array> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToRead>) => {
  newest = data.reading;
  // A file in a cloud may be long in coming. Why it could not come is of no use to anybody any more.
  coming?.cancel().catch(() => undefined);
  if (data.file) void read(data.reading, data.file, data.guides);
});
// From here on it needs no network.
say('ready');

async function read(reading: number, file: File, guides: readonly GuideForm[]): Promise<void> {
  const isOver = () => reading !== newest;
  try {
    const bytes = await bytesOf(file, (share) => say({ reading, done: FROM_DISK * share }));
    const steps = stepsOfReading(bytes, guides);
    while (!isOver()) {
      const step = steps.next();
      if (step.done) return say({ reading, read: step.value });
      say({ reading, done: FROM_DISK + (1 - FROM_DISK) * step.value });
      await whatThePageSays();
    }
  } catch {
    say({ reading, read: { problem: 'unreadable' } });
  }
}

/** All of a file as it comes from the disk, which may be slow, or somewhere in a cloud; less when nobody waits for it any more. */
async function bytesOf(file: File, onshare: (share: number) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const parts = file.stream().getReader();
  coming = parts;
  let at = 0;
  for (;;) {
    const { done, value } = await parts.read();
    if (done) return bytes;
    bytes.set(value, at);
    at += value.length;
    onshare(at / file.size);
  }
}

/** A message is heard only between two tasks. */
function whatThePageSays(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}

function say(said: Said): void {
  self.postMessage(said);
}
