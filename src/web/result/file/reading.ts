import type { WordedGuide } from '../../../content/guides/guide-words.ts';
import type { GuideForm } from '../../../dialogue/guide.ts';
import type { ReadyResult } from '../../../dialogue/view/result.ts';
import { type ResultFileProblem, resultFrom } from '../../../result-file/read.ts';
import { addressOf } from '../../parts/guide.svelte.ts';
import { get } from '../../parts/wire/request.ts';

/** The largest dialogue that may be held fills a third of it. */
const LARGEST = 20_000_000;

export type Reading =
  | { readonly name: string; readonly result: ReadyResult }
  | ResultFileProblem
  | { readonly problem: 'unreadable' | 'too-large' };

/**
 * Reads a file that somebody has chosen, here in the browser. Nothing of it is kept, and nothing is sent anywhere but the
 * name of its guide, to ask for the words.
 */
export async function read(file: File, language: string): Promise<Reading> {
  if (file.size > LARGEST) return { problem: 'too-large' };
  try {
    const read = await resultFrom(new Uint8Array(await file.arrayBuffer()), (id) => formOf(id, language));
    return 'result' in read ? { name: file.name, result: read.result } : read;
  } catch {
    return { problem: 'unreadable' };
  }
}

/** Returns a guide that this server has; undefined when it has none of that name. */
async function formOf(id: string, language: string): Promise<GuideForm | undefined> {
  const answer = await get<WordedGuide>(addressOf(id, language));
  if (answer.ok) return answer.body.guide;
  if (answer.refusal === 'unknown-guide') return undefined;
  throw new Error(`the guide cannot be asked for: ${answer.refusal}`);
}
