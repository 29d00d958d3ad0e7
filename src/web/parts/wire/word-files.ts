import { type Language, type WordFile, wordsOf } from '../../../content/language.ts';

/** A folder of words as Vite's `import.meta.glob` gives it: a file for each language, fetched when it is asked for. */
type WordFiles<Words> = Readonly<Record<string, () => Promise<WordFile<Words>>>>;

/** Fetches the words of a language, and fails when the network or the folder does not have them. */
export type LoadWords<Words> = (language: Language) => Promise<Words>;

/** Returns how to fetch the words of the files in a folder. */
export function wordsFrom<Words>(files: WordFiles<Words>): LoadWords<Words> {
  return async (language) => {
    const [, load] = Object.entries(files).find(([path]) => path.endsWith(`/${language}.ts`)) ?? [];
    return wordsOf(await load?.(), language);
  };
}
