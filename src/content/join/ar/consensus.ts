import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'آراؤكم متقاربة',
  differ: 'آراؤكم مختلفة قليلًا',
  farApart: 'آراؤكم مختلفة كثيرًا',
  ask: (low, high) => `تقييماتكم من ${low} إلى ${high}. ما الذي يدعو إلى ${low}؟ وما الذي يدعو إلى ${high}؟`,
  allEqual: 'أنتم متفقون من البداية. هل هناك شيء لا يُظهره الرقم؟',
  tooFewRated: 'قيّم هذا العامل أقل من ثلاثة، فلا نعرضه. اختاروا رقمكم معًا.',
  tooFewPeople: 'حين يجيب شخص أو شخصان فقط، يمكن حساب من أجاب بماذا. لذلك تختارون الأرقام معًا.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'آراؤكم متقاربة',
  differ: 'آراؤكم مختلفة',
  farApart: 'آراؤكم متباعدة',
} satisfies JoinWords['near'];
