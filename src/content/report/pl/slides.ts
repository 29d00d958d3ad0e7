import { plural } from '../../count/pl.ts';
import type { slides as da } from '../da/slides.ts';

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  groups: (count) =>
    plural(count, { one: '1 grupa', few: `${count} grupy`, many: `${count} grup`, other: `${count} grupy` }),
  focus: 'To nasz priorytet.',
  focusBy: (groups) => `Jako priorytet: ${groups}.`,
  slideNumber: 'Numer slajdu',
} satisfies typeof da;
