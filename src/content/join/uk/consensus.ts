import type { JoinWords } from '../da.ts';

export const consensus = {
  agree: 'Ваші оцінки близькі',
  differ: 'Ви бачите це трохи по-різному',
  farApart: 'Ви бачите це дуже по-різному',
  ask: (low, high) => `Ваші оцінки — від ${low} до ${high}. Що на користь ${low}? Що на користь ${high}?`,
  allEqual: 'Ви одностайні від самого початку. Чи є щось, чого оцінка не показує?',
  tooFewRated: 'Тут поставили оцінку менше ніж троє, тому ми оцінок не показуємо. Визначте оцінку разом.',
  tooFewPeople:
    'Коли відповідають лише один чи двоє, можна вирахувати, хто що відповів. Тому ви визначаєте оцінки разом.',
} satisfies JoinWords['consensus'];

export const near = {
  agree: 'Ваші оцінки близькі',
  differ: 'Ваші оцінки різні',
  farApart: 'Ваші оцінки дуже різні',
} satisfies JoinWords['near'];
