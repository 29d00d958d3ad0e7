import type { slides as da } from '../da/slides.ts';

export const slides = {
  continued: (title, number) => `${title} (${number})`,
  groups: (count) => (count === 1 ? '1 group' : `${count} groups`),
  focus: 'We chose it as a focus.',
  focusBy: (groups) => `Chosen as a focus by ${groups}.`,
  slideNumber: 'Slide number',
} satisfies typeof da;
