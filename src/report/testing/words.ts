import { GUIDES } from '../../content/guides/guides.ts';
import type { Language } from '../../content/language.ts';
import { type ReportWords, reportWords } from '../words.ts';

/** Returns the words of papers about the usual guide. */
export function wordsIn(language: Language): ReportWords {
  const [{ guide, words }] = GUIDES;
  return reportWords(guide, words[language], language);
}
