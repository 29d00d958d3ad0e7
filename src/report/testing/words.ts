import { GUIDES } from '../../content/guides/guides.ts';
import { wordsOf } from '../../content/guides/testing/every-language.ts';
import type { Language } from '../../content/language.ts';
import { type ReportWords, reportWords } from '../words.ts';

const [USUAL] = GUIDES;
const WORDS = await wordsOf(USUAL);

/** Returns the words of papers about the usual guide. */
export function wordsIn(language: Language): ReportWords {
  return reportWords(USUAL.guide, WORDS[language], language);
}
