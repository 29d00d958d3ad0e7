import type { slides as da } from '../da/slides.ts';

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  groups: (count) => (count === 1 ? '1 Gruppe' : `${count} Gruppen`),
  focus: 'Wir haben ihn als Fokus gewählt.',
  focusBy: (groups) => `Als Fokus gewählt von ${groups}.`,
  slideNumber: 'Foliennummer',
} satisfies typeof da;
