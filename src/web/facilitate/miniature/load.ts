import type { Language } from '../../../content/language.ts';
import type { ScreenWords } from '../../../content/screen/da.ts';

/** Fetches the screen's scenes, and its words in a language. */
export async function loadRoom(language: Language) {
  const [{ default: Room }, words] = await Promise.all([import('./Room.svelte'), WORDS[language]()]);
  return { Room, words };
}

const WORDS: Readonly<Record<Language, () => Promise<ScreenWords>>> = {
  da: async () => (await import('../../../content/screen/da.ts')).da,
  en: async () => (await import('../../../content/screen/en.ts')).en,
};
