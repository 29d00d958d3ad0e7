import { isolating } from './isolated.ts';
import { keptTogether } from './kept-together.ts';
import { LANGUAGES, type Language, textsIn, type WordFile } from './language.ts';

/**
 * Returns the words in a file for a page, whose lines end where they may, and whose sentences hold apart what somebody wrote. Throws when there is
 * no such file, or nothing in it.
 */
export function wordsIn<Words>(file: WordFile<Words> | undefined, language: Language): Words {
  return isolating(keptTogether(textsIn(file), language), language);
}

/** Loads the words of every language, for a server that speaks any of them at any time. Throws when some are not there. */
export async function inEveryLanguage<Words>(
  load: (language: Language) => Promise<WordFile<Words>>,
): Promise<Readonly<Record<Language, Words>>> {
  const words = await Promise.all(
    LANGUAGES.map(async (language) => [language, isolating(textsIn(await load(language)), language)] as const),
  );
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: there is an entry for each of LANGUAGES.
  return Object.fromEntries(words) as Record<Language, Words>;
}
