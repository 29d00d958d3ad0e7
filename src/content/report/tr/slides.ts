import type { slides as da } from '../da/slides.ts';

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  groups: (count) => `${count} grup`,
  focus: 'Bunu odak olarak seçtik.',
  focusBy: (groups) => `Odak olarak seçen: ${groups}.`,
  slideNumber: 'Slayt numarası',
} satisfies typeof da;
