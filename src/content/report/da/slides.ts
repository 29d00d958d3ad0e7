/** The slides, to show the result to others. */
export const slides = {
  /** A slide that goes on from the one before it. */
  continued: (title: string, number: number) => `${title} (${number})`,
  groups: (count: number) => (count === 1 ? '1 gruppe' : `${count} grupper`),
  focus: 'Vi valgte den som fokus.',
  focusBy: (groups: string) => `Valgt som fokus af ${groups}.`,
  slideNumber: 'Slidenummer',
};
