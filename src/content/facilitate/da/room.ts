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
  wifi: {
    open: 'Vis rummets net',
    shown: (name: string) => `Rummets net: ${name}`,
    title: 'Rummets net',
    means: 'Skal telefonerne først på et net, kan storskærm og plakat vise en QR-kode til det.',
    name: 'Nettets navn (SSID)',
    password: 'Nettets kode',
    noPassword: 'Lad feltet være tomt, hvis nettet er åbent.',
    stays:
      'Navn og kode bliver i denne browser. Storskærmen viser dem, når den er åben her. Henter du en plakat, får serveren dem, mens den laver plakaten.',
    save: 'Vis det',
    remove: 'Fjern det',
  },
  before: {
    screen: 'Vis koden for rummet',
    screenMeans: 'Storskærmen åbner i sit eget vindue. Flyt det over på projektoren.',
  },
};
