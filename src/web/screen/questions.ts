import { competenceModel } from '../../content/guides/competence-model/guide.ts';
import type { ScreenWords } from '../../content/screen/da.ts';

/** A dialogue question in words. */
export function questionIn({ guide }: ScreenWords, question: string): string {
  const name = competenceModel.questions.find((known) => known === question);
  return name ? guide.questions[name] : '';
}
