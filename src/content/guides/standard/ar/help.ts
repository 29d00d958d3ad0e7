import type { GuideForm } from '../../../../dialogue/guide.ts';
import { definite } from '../../../count/ar.ts';

export const help = ({ factors }: GuideForm) => ({
  factors: `ماذا تعني العوامل ${definite(factors.length)}؟`,
  whoSees: 'من يرى إجاباتي؟',
  noPromise: 'ما لا يمكننا أن نعد به:',
  who: 'من يمكنه مساعدتنا؟',
  outside:
    'إن صعب قول شيء عند الطاولة، فيمكن طرحه بعد ذلك مع المنسّق أو المدير أو ممثل بيئة العمل (arbejdsmiljørepræsentant).',
});
