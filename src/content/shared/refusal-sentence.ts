import type { RefusalCode } from '../../dialogue/refusal.ts';
import type { SharedWords } from './da.ts';

/** Returns the sentence for a refusal. A code that only a newer server has asks to load the page again. */
export function refusalSentence({ refusal }: Pick<SharedWords, 'refusal'>, code: RefusalCode): string {
  const sentences: Readonly<Record<string, string | undefined>> = refusal;
  return (Object.hasOwn(sentences, code) && sentences[code]) || refusal['request-invalid'];
}
