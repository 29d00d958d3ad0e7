import type { Language, WordFile } from '../../../content/language.ts';

/** Files of words as Vite's `import.meta.glob` gives them: one for each language, fetched when it is asked for. */
export type WordFiles<Words> = Readonly<Record<string, () => Promise<WordFile<Words>>>>;

/** Fetches the one of the files that has the language in its path; undefined when there is none. */
export async function fileIn<Words>(files: WordFiles<Words>, language: Language): Promise<WordFile<Words> | undefined> {
  const [, load] = Object.entries(files).find(([path]) => path.split(/[/.]/).includes(language)) ?? [];
  return load?.();
}
