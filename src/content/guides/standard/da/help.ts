import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/da.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `Hvad betyder de ${spelled(factors.length)} faktorer?`,
  whoSees: 'Hvem ser, hvad jeg svarer?',
  noPromise: 'Det kan vi ikke love:',
  who: 'Hvem kan hjælpe os?',
  outside:
    'Er noget svært at sige ved bordet, så tag det bagefter med tovholderen, lederen eller arbejdsmiljørepræsentanten.',
});
