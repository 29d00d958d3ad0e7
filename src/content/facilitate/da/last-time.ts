/** What became of the agreements of last time. */
export const lastTime = {
  lastTime: {
    title: (date: string) => `Det aftalte vi sidst, ${date}`,
    none: 'Der blev ikke skrevet aftaler.',
    done: (done: number, of: number) => `${done} af ${of} gjort`,
    unanswered: (missing: number, of: number) =>
      missing === 0
        ? 'Alle aftaler fra sidst har fået et svar.'
        : `${missing} af ${of} aftaler fra sidst mangler svar.`,
    all: 'Vis alle aftaler',
    show: 'Vis på storskærmen',
    showName: (what: string) => `Vis på storskærmen: ${what}`,
    isShown: 'Vises nu',
    outcome: (what: string) => `Hvad blev der af: ${what}`,
    describe: 'Hvad kom der ud af den?',
    saved: 'Gemt',
    carried: 'Står nu blandt aftalerne fra i dag. Fristen sætter I i afslutningen.',
    stays:
      'Aftalen fra i dag er rettet, siden den blev taget med, og bliver stående. Du kan slette den i afslutningen.',
    carriedOver: 'Taget med fra sidst',
    noDeadline: 'Mangler',
  },
};
