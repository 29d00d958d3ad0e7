import type { Language } from '../content/language.ts';
import { da, type ReportWords } from '../content/report/da.ts';
import { en } from '../content/report/en.ts';

/** All words of the papers. A server makes papers in any language at any time, so that both are at hand. */
const WORDS: Readonly<Record<Language, ReportWords>> = { da, en };

export function wordsIn(language: Language): ReportWords {
  return WORDS[language];
}
