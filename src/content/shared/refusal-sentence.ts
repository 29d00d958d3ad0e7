import type { RefusalCode } from '../../dialogue/refusal.ts';
import type { FirstWords } from './da/first.ts';

/** Returns the sentence for a refusal. A code that these words do not have, as of a newer server, asks to load the page again. */
export function refusalSentence({ refusal }: Pick<FirstWords, 'refusal'>, code: RefusalCode): string {
  const sentences: Readonly<Record<string, string | undefined>> = refusal;
  return (Object.hasOwn(sentences, code) && sentences[code]) || refusal['request-invalid'];
}
