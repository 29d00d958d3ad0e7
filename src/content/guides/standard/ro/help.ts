import type { GuideForm } from '../../../../dialogue/guide.ts';
import { spelled } from '../../../count/ro.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `Ce înseamnă cei ${spelled(factors.length)} factori?`,
  whoSees: 'Cine vede ce răspund?',
  noPromise: 'Ce nu putem promite:',
  who: 'Cine ne poate ajuta?',
  outside:
    'Dacă ceva e greu de spus la masă, vorbește după aceea cu facilitatorul, cu șeful sau cu reprezentantul pentru mediul de muncă (arbejdsmiljørepræsentant).',
});
