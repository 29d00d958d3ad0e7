import type { ParticipationMode } from '../../../dialogue/guide.ts';

/** Coming, sitting, and going: what a participant reads around the exercise. */
export const visit = {
  door: {
    looking: 'Finder dialogen …',
    untitled: 'Dialog om jeres arbejdsmiljø',
    nameless: 'Du skal ikke skrive dit navn, og du skal ikke oprette dig.',
    where: 'Hvor sidder du?',
    anywhere: 'Find en plads til mig',
    anywhereMeans: 'Du kommer i den gruppe, hvor der er bedst plads.',
    atTable: 'Jeg sidder ved et bord',
    numberMeans: 'Skriv gruppens nummer.',
    number: 'Gruppens nummer',
    seating: ({ mode, seats, full }: { mode: ParticipationMode; seats: number; full: boolean }) => {
      if (mode === 'paper') return 'på papir';
      if (full) return 'fuld';
      if (mode === 'table') return 'deler én skærm';
      if (seats === 0) return 'ingen endnu';
      return seats === 1 ? '1 plads er taget' : `${seats} pladser er taget`;
    },
    join: 'Kom med',
    isShared: (group: number) =>
      `Gruppe ${group} deler én skærm, og den er her allerede. Er det din gruppe, så tryk »Kom med« igen. Ellers vælg en anden.`,
    joining: 'Finder din plads …',
    unheard: 'Vi kan ikke få fat i serveren. Siden prøver igen af sig selv.',
    wrong: 'Koden virker ikke',
    closed: {
      title: 'Døren er lukket',
      text: 'Tovholderen har lukket for flere. Sig til, hvis du skal med. Siden åbner af sig selv.',
    },
    full: {
      title: 'Der er ikke flere pladser',
      text: 'Bed tovholderen om at tilføje en gruppe. Siden åbner af sig selv.',
    },
    ended: { title: 'Dialogen er slut', text: 'Spørg din tovholder om resultatet.' },
    otherCode: 'Prøv en anden kode',
    tryCode: 'Find dialogen',
    codeIsEightDigits: 'En kode er otte cifre. De står på storskærmen.',
  },
  farewell: {
    lost: {
      title: 'Din plads findes ikke længere',
      text: 'Pladsen er fjernet, eller dialogen er slettet. Skal du stadig med, så tag en ny plads.',
    },
    left: { title: 'Du er gået fra dialogen', text: 'Tak, fordi du var med.' },
    elsewhere: {
      title: 'Din plads er flyttet',
      text: 'Du er gået videre i en anden browser. Denne side kan du lukke.',
    },
    keyless: {
      title: 'Siden kan ikke se, hvor du sidder',
      text: 'Nøglen til din plads er en cookie, og din browser eller netværket holder den tilbage. Prøv igen, gerne på et andet net. Hjælper det ikke, så tag en ny plads.',
    },
    again: 'Kom med igen',
    tryAgain: 'Prøv igen',
    newSeat: 'Tag en ny plads',
  },
  takeOver: {
    title: 'Gå videre med din plads',
    means: 'Du har allerede en plads i en anden browser. Tryk, så flytter den herhen.',
    take: 'Gå videre her',
    door: 'Kom med på en ny plads',
  },
  elsewhere: {
    title: 'Gå videre i en anden browser',
    means: 'Tag din plads med dig, så I ikke bliver en telefon for meget.',
    make: 'Lav et link til din plads',
    link: 'Link til din plads',
    copy: 'Kopiér linket',
    once: 'Åbn det i den anden browser inden ti minutter. Det virker én gang. Er du inde i en app, kan du også vælge »Åbn i browser« i dens menu.',
    copied: 'Kopieret',
    selected: 'Linket er markeret. Kopiér det.',
    unheard: 'Det lykkedes ikke. Prøv igen.',
  },
  inApp: {
    door: 'Siden er åbnet inde i en app. Vælg »Åbn i browser« i appens menu, før du går ind. Ellers kan du let miste siden.',
    seated: 'Siden er åbnet inde i en app, og der kan du let miste den.',
    go: 'Gå videre i din browser',
    stay: 'Bliv her',
  },
  help: {
    title: 'Hjælp',
    called: 'I har bedt om hjælp',
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
