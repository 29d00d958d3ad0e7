import type { Language, WordFile } from '../../../content/language.ts';
import { wordsIn } from '../../../content/word-file.ts';

/** Files of words as Vite's `import.meta.glob` gives them: one for each language, fetched when it is asked for. */
type WordFiles<Words> = Readonly<Record<string, () => Promise<WordFile<Words>>>>;

/** Fetches the words of a language; fails when the network does not bring them. */
export type LoadWords<Words> = (language: Language) => Promise<Words>;

/** Returns how to fetch words from files that have the language in their path, as `join/da.ts` or `join/da/door.ts`. */
export function wordsFrom<Words>(files: WordFiles<Words>): LoadWords<Words> {
  return async (language) => {
    const [, load] = Object.entries(files).find(([path]) => path.split(/[/.]/).includes(language)) ?? [];
    return wordsIn(await load?.(), language);
  };
}
