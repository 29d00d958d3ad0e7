/** Coming, sitting, and going: what a participant reads around the exercise. */
export const visit = {
  farewell: {
    lost: {
      title: 'Din plads findes ikke længere',
      text: 'Pladsen er fjernet, eller dialogen er slettet. Skal du stadig med, så tag en ny plads.',
    },
    left: { title: 'Du er gået fra dialogen', text: 'Tak, fordi du var med.' },
    keyless: {
      title: 'Siden kan ikke se, hvor du sidder',
      text: 'Nøglen til din plads er en cookie, og din browser eller netværket holder den tilbage. Prøv igen, gerne på et andet net. Hjælper det ikke, så tag en ny plads.',
    },
    again: 'Kom med igen',
    tryAgain: 'Prøv igen',
    newSeat: 'Tag en ny plads',
  },
  help: {
    title: 'Hjælp',
    called: 'I har bedt om hjælp',
    over: 'I beder ikke længere om hjælp.',
    call: 'Bed tovholderen om at komme',
    calledMeans: 'Tovholderen kan se, at I gerne vil have hjælp.',
    cancel: 'Vi klarer os nu',
  },
  seat: {
    number: (seat: number) => `Plads ${seat}`,
    change: (isSingle: boolean): string => (isSingle ? 'Gå fra dialogen' : 'Skift gruppe, eller gå'),
    numberMeans: 'Nummeret er din telefons. Brug det, hvis tovholderen skal flytte dig.',
    time: 'Tid tilbage',
    otherGroup: 'Skift til',
    otherGroupNumber: 'Skift til gruppe nummer',
    move: 'Skift gruppe',
    moveTo: (group: string) => `Skift til ${group}`,
    leave: 'Gå fra dialogen',
    leaveMeans: 'Går du nu, bliver dine tal slettet, hvis gruppen ikke har set dem endnu.',
    leaveForSure: 'Ja, gå fra dialogen',
  },
  lobby: {
    title: 'Du er med',
    here: (seats: number, isSingle: boolean) => {
      const phones = seats === 1 ? '1 telefon er' : `${seats} telefoner er`;
      return isSingle ? `${phones} med` : `${phones} med i gruppen`;
    },
    sharing: 'I deler denne skærm ved bordet.',
    waiting: 'Tovholderen begynder, når I er klar. Luk ikke siden. Du kan godt låse telefonen imens.',
    next: 'Det skal I',
    plainHttp: 'Siden er hentet uden kryptering. Andre på det samme netværk kan derfor måske læse med.',
  },
  model: {
    now: 'Det taler I om nu',
  },
  aggregate: { median: 'Midten af gruppernes tal', band: 'Fra laveste til højeste' },
  plenary: {
    spotlit: (group: string) => `${group}, det er jer. Fortæl de andre, hvad I kom frem til.`,
    means: 'Din gruppes linje, lagt oven på alle gruppernes. Forskellen er noget at tale om, ikke en rangliste.',
  },
  closing: {
    means: 'Sig, hvad I aftaler. Tovholderen skriver det, og så står det her.',
    agreements: 'Aftaler',
    none: 'Ingen aftaler endnu. Det er også i orden, hvis I vælger det sammen.',
    responsible: (who: string) => `Ansvarlig: ${who}`,
    deadline: (day: string) => `Frist: ${day}`,
    showLine: 'Vis jeres linje',
  },
  propose: {
    title: 'Foreslå en aftale',
    what: 'Hvad skal der ske?',
    factor: 'Hvilken faktor handler det om?',
    noFactor: 'Ingen bestemt',
    means: 'Alle ser forslaget uden dit navn. Sig gerne højt, at du har sendt det.',
    send: 'Send forslaget',
    yours: 'Dine forslag',
    others: (count: number) => `Andres forslag (${count})`,
    support: 'Det støtter jeg',
    supportMeans: 'Tovholderen ser, hvor mange der støtter et forslag, aldrig hvem.',
    showAll: (count: number) => `Vis alle ${count}`,
    showFew: 'Vis færre',
    status: { waiting: 'Hos tovholderen', accepted: 'Blev til en aftale', left: 'Ikke taget med denne gang' },
    withdraw: 'Træk tilbage',
  },
  ended: {
    title: 'Tak for snakken',
    thanks: 'Her er det, I kom frem til. Du kan finde det igen på denne side.',
    next: 'Det næste',
    noAgreements: 'Der blev ikke skrevet aftaler.',
    followUp: (day: string) => `I mødes til en ny dialog den ${day}.`,
  },
};
