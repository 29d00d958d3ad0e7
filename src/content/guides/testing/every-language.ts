import type { Language } from '../../language.ts';
import { inEveryLanguage } from '../../word-file.ts';
import type { GuideWords } from '../guide-words.ts';
import type { RegisteredGuide } from '../registry.ts';

/** Gives the words of a guide in every language. */
export function wordsOf({ wordsIn }: RegisteredGuide): Promise<Readonly<Record<Language, GuideWords>>> {
  return inEveryLanguage(async (language) => ({ [language]: await wordsIn(language) }));
}
