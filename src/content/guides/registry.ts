import type { Guide } from '../../dialogue/guide.ts';
import { isolating } from '../isolated.ts';
import { type Language, textsIn, type WordFile } from '../language.ts';
import type { GuideWords, WordedGuide } from './guide-words.ts';

/** A guide with its words in every language. */
export type RegisteredGuide = {
  readonly guide: Guide;
  /**
   * Gives its words in a language, with its factors' Danish names and the Danish titles that it mentions. They are loaded when they
   * are first asked for, and again after that has failed: most servers hear of two or three languages.
   */
  readonly wordsIn: (language: Language) => Promise<GuideWords>;
};

/** The guides that dialogues can be opened with; the first one unless another is asked for. */
export type GuideRegistry = readonly [RegisteredGuide, ...RegisteredGuide[]];

/** Returns the guide with its words, which `load` loads. Does not compile unless they have words for each of its ids. */
export function registered<const Model extends Guide>(
  guide: Model,
  load: (language: Language) => Promise<WordFile<GuideWords<Model>>>,
  danishTitles: readonly string[] = [],
): RegisteredGuide {
  const loaded = new Map<Language, GuideWords>();
  const textsOf = async (language: Language) => isolating(textsIn(await load(language)), language);
  const wordsIn = async (language: Language) => {
    const known = loaded.get(language);
    if (known) return known;
    const words = { ...withDanishNames(await textsOf(language), await textsOf('da')), danishTitles };
    loaded.set(language, words);
    return words;
  };
  return { guide, wordsIn };
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

export async function inLanguage({ guide, wordsIn }: RegisteredGuide, language: Language): Promise<WordedGuide> {
  return { guide, words: await wordsIn(language) };
}
