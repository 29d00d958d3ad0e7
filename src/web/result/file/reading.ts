import type { GuideForm } from '../../../dialogue/guide.ts';
import type { ReadyResult } from '../../../dialogue/view/result.ts';
import { type ResultFileProblem, resultFrom } from '../../../result-file/read.ts';

/** The largest dialogue that may be held fills a third of it. */
const LARGEST = 20_000_000;

export type Reading =
  | { readonly name: string; readonly result: ReadyResult }
  | ResultFileProblem
  | { readonly problem: 'unreadable' | 'too-large' };

/** Reads a file that somebody has chosen, here in the browser. Nothing of it is sent anywhere, and nothing is kept. */
export async function read(file: File, guides: readonly GuideForm[]): Promise<Reading> {
  if (file.size > LARGEST) return { problem: 'too-large' };
  try {
    const read = resultFrom(new Uint8Array(await file.arrayBuffer()), guides);
    return 'result' in read ? { name: file.name, result: read.result } : read;
  } catch {
    return { problem: 'unreadable' };
  }
}
