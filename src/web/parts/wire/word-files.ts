import type { Language } from '../../../content/language.ts';
import { wordsIn } from '../../../content/word-file.ts';
import { fileIn, type WordFiles } from './file-in.ts';

/** Fetches the words of a language; fails when the network does not bring them. */
export type LoadWords<Words> = (language: Language) => Promise<Words>;

/** Returns how to fetch words from files that have the language in their path, as `join/da.ts` or `join/da/door.ts`. */
export function wordsFrom<Words>(files: WordFiles<Words>): LoadWords<Words> {
  return async (language) => wordsIn(await fileIn(files, language), language);
}
