import { pluralIn } from '../../count/plural.ts';
import type { slides as da } from '../da/slides.ts';

const plural = pluralIn('ar');

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  /** As it stands in `focusBy`. */
  groups: (count) =>
    plural(count, {
      zero: 'لا مجموعة',
      one: 'مجموعة واحدة',
      two: 'مجموعتان',
      few: `${count} مجموعات`,
      many: `${count} مجموعة`,
      other: `${count} مجموعة`,
    }),
  focus: 'اخترناه للتركيز.',
  focusBy: (groups) => `اختارته للتركيز ${groups}.`,
  slideNumber: 'رقم الشريحة',
} satisfies typeof da;
