import type { Guide } from '../../dialogue/guide.ts';
import { LANGUAGES, type Language } from '../language.ts';
import type { GuideWords, WordedGuide } from './guide-words.ts';

/** A guide with its words in every language. */
export type RegisteredGuide = {
  readonly guide: Guide;
  readonly words: Readonly<Record<Language, GuideWords>>;
};

/** The guides that dialogues can be opened with; the first one unless another is asked for. */
export type GuideRegistry = readonly [RegisteredGuide, ...RegisteredGuide[]];

/**
 * Returns the guide with its words, and in each language with its factors' Danish names and the Danish titles that it mentions. Does not compile unless there are
 * words for each of its ids in every language.
 */
export function registered<const Model extends Guide>(
  guide: Model,
  words: Readonly<Record<Language, GuideWords<Model>>>,
  danishTitles: readonly string[] = [],
): RegisteredGuide {
  const withDanish = LANGUAGES.map(
    (language) => [language, { ...withDanishNames(words[language], words.da), danishTitles }] as const,
  );
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: there is an entry for each of LANGUAGES.
  return { guide, words: Object.fromEntries(withDanish) as Record<Language, GuideWords> };
}

function withDanishNames(words: GuideWords, danish: GuideWords): GuideWords {
  const factors = Object.entries(words.factors).map(([id, factor]) => {
    const danishName = danish.factors[id]?.name;
    return [id, danishName === undefined || danishName === factor.name ? factor : { ...factor, danishName }] as const;
  });
  return { ...words, factors: Object.fromEntries(factors) };
}

/** Returns the guide with the given id; undefined when there is none. */
export function guideById(guides: GuideRegistry, id: string): RegisteredGuide | undefined {
  return guides.find(({ guide }) => guide.id === id);
}

export function inLanguage({ guide, words }: RegisteredGuide, language: Language): WordedGuide {
  return { guide, words: words[language] };
}
