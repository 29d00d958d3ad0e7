/** What the room sees, and what the facilitator does about it. */
export const room = {
  miniature: {
    title: 'Rummet ser nu',
    shows: (what: string) => `Storskærmen viser: ${what}. Find dens vindue frem.`,
  },
  reading: {
    title: (count: number) => `Noter til storskærmen (${count})`,
    means: 'Vælg dem, der skal læses op. Vælger du ingen, kommer de alle sammen.',
    pick: 'Læs op',
    all: 'Alle bliver læst op.',
    picked: (count: number) => (count === 1 ? '1 er valgt.' : `${count} er valgt.`),
    now: 'Vises nu',
  },
  round: {
    means: 'Disse grupper ligger længst fra midten. Hør dem først.',
    none: 'Grupperne ligger tæt. Hør dem, der vil sige noget.',
  },
  before: {
    screen: 'Vis koden for rummet',
    screenMeans: 'Storskærmen åbner i sit eget vindue. Flyt det over på projektoren.',
  },
};
