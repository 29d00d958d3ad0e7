import type { GuideForm } from '../../../../dialogue/guide.ts';
import { factorsCounted } from '../../../count/pl.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `Co znaczy ${factorsCounted(factors.length)}?`,
  whoSees: 'Kto widzi, co odpowiadam?',
  noPromise: 'Tego nie możemy obiecać:',
  who: 'Kto może nam pomóc?',
  outside:
    'Jeśli coś trudno powiedzieć przy stole, porozmawiaj o tym potem z osobą prowadzącą, z kierownictwem albo z przedstawicielem ds. środowiska pracy (arbejdsmiljørepræsentant).',
});
