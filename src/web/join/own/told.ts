import type { JoinWords } from '../../../content/join/da.ts';
import type { OwnAnswer } from './kept-ratings.ts';

/** Takes what this phone's owner answered, gives the sentence that says it. */
export function told(answer: OwnAnswer, { own }: JoinWords): string {
  return answer === 'unknown' ? own.unknown : own.answer(answer);
}
