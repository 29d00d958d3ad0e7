import { spelled } from '../../count/da.ts';

/** What stands on the sheets for the table and nowhere else. */
export const sheets = {
  title: 'Ark til bordene',
  group: 'Gruppe',
  date: 'Dato',
  code: 'Kode',
  goTo: (address: string) => `på ${address}`,
  qr: (address: string) => `QR-kode, der åbner dialogen på en telefon: ${address}`,
  exercise: {
    steps: [
      { name: 'Hver for sig', line: 'Tænk på et tal fra 1 til 5 for hver faktor. 1 er lav, og 5 er høj.' },
      {
        name: 'Sammen',
        line: 'Hvad taler for et lavt tal, og hvad for et højt? Lederen siger sit tal til sidst. Find ét tal, I alle kan stå inde for.',
      },
      { name: 'Tegn linjen', line: 'Skriv tallet i feltet, sæt en prik på aksen, og forbind prikkerne.' },
    ],
    factor: 'Faktor',
    score: 'Score',
  },
  questions: {
    focus: 'Sæt kryds ved en til tre faktorer',
    star: 'Sæt en stjerne ved det, I vil have med i opsamlingen, højst tre.',
  },
  agreements: {
    title: 'Det aftaler vi',
    what: 'Hvad gør vi?',
    where: 'Hvor skal der ændres noget?',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    followUp: 'Vi mødes til en ny dialog den',
  },
  model: {
    factors: (factors: number) => `De ${spelled(factors)} faktorer`,
    ends: 'Ved 1 og 5 står, hvordan det kan se ud i hver ende.',
  },
  licence: {
    title: 'Drejebog',
    lead: (minutes: string) => `Hele timen på én side, til tovholderen. ${minutes} Ret dem, som det passer jer.`,
    phase: 'Hvornår',
    say: 'Det kan du sige',
    mind: 'Husk',
    minutes: (minutes: number) => `${minutes} min`,
    paper: 'Uden telefoner',
    never: (deeds: string) => `Lad være med at ${deeds}.`,
    nevers: [
      'regne et gennemsnit ud',
      'spørge til den enkeltes tal',
      'udpege en bedste gruppe',
      'løse problemet for gruppen',
    ],
    neversAlone: ['regne et gennemsnit ud', 'spørge til den enkeltes tal', 'løse problemet for gruppen'],
  },
};
