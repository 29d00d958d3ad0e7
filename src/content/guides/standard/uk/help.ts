import type { GuideForm } from '../../../../dialogue/guide.ts';
import { factorsCounted } from '../../../count/uk.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `Що означають ці ${factorsCounted(factors.length)}?`,
  whoSees: 'Хто бачить мої відповіді?',
  noPromise: 'Чого ми не можемо обіцяти:',
  who: 'Хто може нам допомогти?',
  outside:
    'Якщо щось важко сказати за столом, поговори про це потім із ведучим, керівником або представником із питань робочого середовища (arbejdsmiljørepræsentant).',
});
