import type { FactorId, GuideForm } from '../../dialogue/guide.ts';
import type { FactorWords, GuideTexts, GuideWords } from './guide-words.ts';

/** A guide as one reader sees it: its parts in order, each with its words in the reader's language. */
export type LocalizedGuide = GuideTexts & {
  readonly id: string;
  /** In the order of the axes, clockwise from the top. */
  readonly factors: readonly LocalizedFactor[];
  readonly questions: readonly LocalizedQuestion[];
  readonly closingQuestions: readonly { readonly id: string; readonly text: string }[];
  readonly nextSteps: readonly { readonly id: string; readonly name: string; readonly line: string }[];
};

export type LocalizedFactor = FactorWords & { readonly id: FactorId };

export type LocalizedQuestion = {
  readonly id: string;
  readonly text: string;
  readonly hint: string;
  /** Whether it is answered by marking focus factors. */
  readonly choosesFocus: boolean;
};

/** Returns the guide of the given form with its words. Throws when the words do not cover the form. */
export function localizedGuide(form: GuideForm, words: GuideWords): LocalizedGuide {
  const { questionHints, ...texts } = words;
  return {
    ...texts,
    id: form.id,
    factors: form.factors.map((id) => ({ id, ...wordsFor(words.factors, id) })),
    questions: form.questions.map((id) => ({
      id,
      text: wordsFor(words.questions, id),
      hint: wordsFor(questionHints, id),
      choosesFocus: id === form.focusQuestion,
    })),
    closingQuestions: form.closingQuestions.map((id) => ({ id, text: wordsFor(words.closingQuestions, id) })),
    nextSteps: form.nextSteps.map((id) => ({ id, ...wordsFor(words.nextSteps, id) })),
  };
}

/** Returns one of the closing questions in words; nothing when the guide does not ask it. */
export function closingQuestion({ closingQuestions }: LocalizedGuide, id: string): string {
  return closingQuestions.find((question) => question.id === id)?.text ?? '';
}

/** Returns a question in words; nothing when the guide does not ask it. */
export function questionText({ questions }: LocalizedGuide, id: string): string {
  return questions.find((question) => question.id === id)?.text ?? '';
}

function wordsFor<Words>(words: Readonly<Record<string, Words>>, id: string): Words {
  const known = words[id];
  if (known === undefined) throw new Error(`the guide has no words for "${id}"`);
  return known;
}
