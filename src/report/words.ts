import type { GuideWords } from '../content/guides/guide-words.ts';
import { type LocalizedGuide, localizedGuide } from '../content/guides/localized.ts';
import type { Language } from '../content/language.ts';
import type { ReportTexts } from '../content/report/da.ts';
import { inEveryLanguage } from '../content/word-file.ts';
import type { GuideForm } from '../dialogue/guide.ts';

/** All words of the papers about one guide, in one language. */
export type ReportWords = ReportTexts & {
  readonly guide: LocalizedGuide;
  /** What the diagram shows. Nothing on paper is so narrow that the title must be broken inside a word. */
  readonly title: string;
};

const SOFT_HYPHENS = /\u00ad/g;

const TEXTS = await inEveryLanguage<ReportTexts>((language) => import(`../content/report/${language}.ts`));

/** Returns what stands on papers whatever the guide is. */
export function textsIn(language: Language): ReportTexts {
  return TEXTS[language];
}

/** Returns all words of papers about a guide. Throws when `words` do not cover its form. */
export function reportWords(form: GuideForm, words: GuideWords, language: Language): ReportWords {
  const guide = localizedGuide(form, words);
  return { ...TEXTS[language], guide, title: guide.resultTitle.replaceAll(SOFT_HYPHENS, '') };
}
