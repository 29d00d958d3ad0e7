import { spelled } from '../../count/da.ts';

const counted = (people: number) => (people === 1 ? '1 person' : `${people} personer`);
const devices = (phones: number) => (phones === 1 ? '1 telefon' : `${phones} telefoner`);

/** Who sits at a table: how many they are, who comes in, and what a phone reads until it does. */
export const company = {
  company: {
    ask: 'Hvor mange sidder I ved bordet?',
    everybody: 'Tæl alle med, også den, der ikke har en telefon.',
    once: 'Det er nok, at en af jer svarer.',
    more: (most: number) => `Vi er flere end ${spelled(most)}`,
    number: 'Antal personer',
    save: 'Gem',
    here: (people: number, phones: number) => `${counted(people)}, ${devices(phones)}`,
    correct: 'Ret',
    theNumber: ' antallet',
    morePhones:
      'Der er flere telefoner end personer. Så får I ord og ingen prikker, for den, der har to telefoner, kan regne de andres tal ud. Er I blevet flere, så ret antallet.',
    changed: (people: number, phones: number) =>
      `Der er ændret på, hvem der sidder ved bordet. Nu står der ${counted(people)} og ${devices(phones)}. Passer det, så lås igen.`,
  },
  away: {
    is: (seat: number) => `Plads ${seat} er uden kontakt.`,
    notHere: 'Den plads er ikke her',
    notHereName: (seat: number) => `Den plads er ikke her: plads ${seat}`,
    sure: (seat: number) =>
      `Er der ingen, som har plads ${seat}? Nummeret står nederst på telefonen. Så tæller den ikke med, og de, der har låst, skal låse igen. Tæl, hvor mange I er, så er pladsen taget ud.`,
    isAside: (seat: number) => `Plads ${seat} tæller ikke med lige nu.`,
    lockAgain: (seat: number) => `Plads ${seat} er taget ud. Lås jeres tal igen.`,
    title: 'De andre kunne ikke se din telefon',
    means: 'De gik videre uden den, og dine tal er slettet. Er du her, så sig til, og giv dem igen.',
    here: 'Jeg er her',
  },
  knock: {
    asks: (phones: number) =>
      phones === 1
        ? 'En ny telefon vil være med ved jeres bord.'
        : `${phones} nye telefoner vil være med ved jeres bord.`,
    together: 'Sidder I sammen?',
    yes: 'Ja',
    no: 'Nej',
    letIn: (seat: number) => `luk plads ${seat} ind`,
    keepOut: (seat: number) => `luk ikke plads ${seat} ind`,
  },
  moved: {
    to: (group: number) => `Du er flyttet. Nu sidder du i Gruppe ${group}.`,
    here: (people: number | null, phones: number) =>
      `Her er ${people === null ? '' : `${counted(people)} og `}${devices(phones)}.`,
    again: 'Dine tal er ikke flyttet med. Giv dem igen her.',
    notIn: 'Dine tal er ikke flyttet med. Du er med igen, når gruppen finder sine fælles tal.',
    further: 'Gruppen er nået længere. Du er med herfra. Dine egne tal er ikke flyttet med.',
    read: 'OK',
  },
  late: {
    title: 'Gruppen var begyndt, da du kom',
    means:
      'De andre er i gang med deres egne tal, og dine kan ikke komme med nu. Du er med, når I finder jeres fælles tal.',
    orOldSeat:
      'Er det din gamle plads, der er uden kontakt? Så tryk »Den plads er ikke her« herunder. Så er du med, og de andre skal kun låse igen.',
    orAgain: 'Vil I have alles tal med, så begynd forfra. Det kan I gøre under »Hjælp«.',
    rated: 'Du har givet dine tal i en anden gruppe',
    ratedMeans: 'Derfor giver du ingen her. Du er med, når I finder jeres fælles tal.',
  },
  again: {
    title: 'Begynd forfra',
    means: 'Er der kommet flere til, eller er noget gået galt, kan I give jeres tal forfra.',
    begin: 'Begynd forfra med tallene',
    sure: 'Så bliver alle de tal slettet, som I ved bordet har givet, også dem, der er låst. Er I enige om det?',
    forSure: 'Ja, slet tallene',
    said: 'I er begyndt forfra. Alle jeres tal fra før er slettet.',
  },
  waiting: {
    here: (group: string | null) => (group === null ? 'Du venter på at komme ind' : `Du venter ved ${group}`),
    means: 'Sig det til dem, der sidder ved bordet. En af dem trykker Ja på sin telefon, og så er du med.',
    why: 'De er gået i gang, og det, de siger og skriver, bliver ved bordet. Derfor lukker de selv ind.',
    keep: 'Luk ikke siden. Du kan godt låse telefonen imens.',
    choose: 'Hvor sidder du?',
    chooseMeans: 'Grupperne er gået i gang. Vælg den, du sidder i, så spørger vi dem, om du må komme ind.',
    declined: 'De sagde nej ved bordet',
    declinedMeans: 'Måske var det ikke dit bord. Vælg den gruppe, du sidder i, eller gå hen til tovholderen.',
    onlyDeclinedMeans: 'Snak med dem, der sidder der, eller med tovholderen. Så kan du spørge igen.',
    again: 'Spørg igen',
    yours: 'Din gruppe',
    yoursNumber: 'Din gruppes nummer',
    wrongGroup: 'Jeg valgte forkert',
    other: 'Sidder du i en anden gruppe?',
    otherNumber: 'Sidder du i en anden gruppe? Skriv dens nummer.',
    ask: 'Spørg dem',
    sitAt: (group: string) => `Jeg sidder i ${group}`,
    leaveMeans: 'Så spørger vi ikke mere ved bordet.',
  },
};
