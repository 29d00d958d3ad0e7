import { plural } from '../../count/ro.ts';
import type { slides as da } from '../da/slides.ts';

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  groups: (count) => plural(count, { one: '1 grup', few: `${count} grupuri`, other: `${count} de grupuri` }),
  focus: 'L-am ales ca prioritate.',
  focusBy: (groups) => `Ales ca prioritate de ${groups}.`,
  slideNumber: 'Numărul diapozitivului',
} satisfies typeof da;
