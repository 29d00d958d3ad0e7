import type { Text } from './texts.ts';

/** How hard a text is to read by Björnsson's *läsbarhetsindex*, and how much of it there is. */
export type Readability = { readonly lix: number; readonly words: number; readonly sentences: number };

/** A word with more letters than this is a long one. */
const LONG = 6;

/** Returns the words in a sentence, plus the long ones in a hundred. */
export function readabilityOf(text: string): Readability {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’][\p{L}\p{N}]+)*/gu) ?? [];
  const sentences = (text.match(/[.?!:](?=[\s»«”]|$)/gu) ?? []).length;
  const long = words.filter((word) => word.length > LONG).length;
  const lix = words.length / Math.max(sentences, 1) + (100 * long) / Math.max(words.length, 1);
  return { lix, words: words.length, sentences };
}

/** Returns what is read as sentences, and not as the name of something. */
export function sentencesAmong(texts: readonly Text[]): readonly Text[] {
  return texts.filter(({ text }) => /[.?!]$/.test(text));
}

/** Returns what stands together on a page, in one piece: a text, a list, or the sentences of a part. */
export function partsOf(texts: readonly Text[]): readonly Text[] {
  const parts = Object.values(Object.groupBy(sentencesAmong(texts), ({ part }) => part));
  return parts.flatMap((inOne = []) => {
    const [first] = inOne;
    return first ? [...inOne, { ...first, text: inOne.map(({ text }) => text).join(' ') }] : [];
  });
}
