/** What the room sees, and what the facilitator does about it. */
export const room = {
  miniature: {
    title: 'Rummet ser nu',
    shows: (what: string) => `Storskærmen viser: ${what}. Find dens vindue frem.`,
  },
  before: {
    screen: 'Vis koden for rummet',
    screenMeans: 'Storskærmen åbner i sit eget vindue. Flyt det over på projektoren.',
  },
};
