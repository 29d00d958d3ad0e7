import type { Language } from '../../../content/language.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';

/** Fetches the screen's scenes, and its words in a language. */
export async function loadStage(language: Language) {
  const [{ default: SmallStage }, words] = await Promise.all([import('./SmallStage.svelte'), WORDS[language]()]);
  return { SmallStage, words };
}

const WORDS: Readonly<Record<Language, () => Promise<ScreenWords>>> = {
  da: async () => (await import('../../../content/screen/da.ts')).da,
  en: async () => (await import('../../../content/screen/en.ts')).en,
};
