import type { Language, WordFile } from '../../../content/language.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';
import { wordsFrom } from '../../parts/wire/word-files.ts';

const loadWords = wordsFrom(import.meta.glob<WordFile<ScreenWords>>('../../../content/screen/??.ts'));

/** Fetches the screen's scenes, and its words in a language. */
export async function loadStage(language: Language) {
  const [{ default: SmallStage }, words] = await Promise.all([import('./SmallStage.svelte'), loadWords(language)]);
  return { SmallStage, words };
}
