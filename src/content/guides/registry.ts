import type { Guide } from '../../dialogue/guide.ts';
import type { Language } from '../language.ts';
import { da } from './competence-model/da.ts';
import { en } from './competence-model/en.ts';
import { competenceModel } from './competence-model/guide.ts';
import type { GuideWords, WordedGuide } from './guide-words.ts';

/** A guide with its words in every language. */
export type RegisteredGuide = {
  readonly guide: Guide;
  readonly words: Readonly<Record<Language, GuideWords>>;
};

/** The guides that dialogues can be opened with; the first one unless another is asked for. */
export type GuideRegistry = readonly [RegisteredGuide, ...RegisteredGuide[]];

/** Returns the guide with its words. Does not compile unless there are words for each of its ids in every language. */
export function registered<const Model extends Guide>(
  guide: Model,
  words: Readonly<Record<Language, GuideWords<Model>>>,
): RegisteredGuide {
  return { guide, words };
}

/**
 * All guides of this installation: the only place that names them. The form of a guide never changes under its id, since
 * dialogues and saved results hold it; a guide with other factors or questions is another one, with an id of its own.
 */
export const GUIDES: GuideRegistry = [registered(competenceModel, { da, en })];

/** Returns the guide with the given id; undefined when there is none. */
export function guideById(guides: GuideRegistry, id: string): RegisteredGuide | undefined {
  return guides.find(({ guide }) => guide.id === id);
}

export function inLanguage({ guide, words }: RegisteredGuide, language: Language): WordedGuide {
  return { guide, words: words[language] };
}
