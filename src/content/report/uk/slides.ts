import { plural } from '../../count/uk.ts';
import type { slides as da } from '../da/slides.ts';

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  groups: (count) =>
    plural(count, { one: `${count} група`, few: `${count} групи`, many: `${count} груп`, other: `${count} групи` }),
  focus: 'Ми вибрали його як фокус.',
  focusBy: (groups) => `Вибрали як фокус: ${groups}.`,
  slideNumber: 'Номер слайда',
} satisfies typeof da;
