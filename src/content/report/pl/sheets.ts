import { capitalized } from '../../count/capitalized.ts';
import { factorsCounted } from '../../count/pl.ts';
import type { sheets as da } from '../da/sheets.ts';

export const sheets = {
  title: 'Karty na stoły',
  group: 'Grupa',
  date: 'Data',
  code: 'Kod',
  goTo: (address) => `na ${address}`,
  qr: (address) => `Kod QR, który otwiera dialog na telefonie: ${address}`,
  exercise: {
    steps: [
      {
        name: 'Każdy osobno',
        line: 'Pomyśl o ocenie od 1 do 5 dla każdego czynnika. 1 to nisko, a 5 to wysoko.',
      },
      {
        name: 'Razem',
        line: 'Co przemawia za niską oceną, a co za wysoką? Osoba z kierownictwa mówi swoją na końcu. Znajdźcie jedną ocenę, którą wszyscy mogą przyjąć.',
      },
      { name: 'Narysujcie linię', line: 'Wpiszcie ocenę w pole, postawcie kropkę na osi i połączcie kropki.' },
    ],
    factor: 'Czynnik',
    score: 'Ocena',
  },
  questions: {
    focus: 'Zaznaczcie od jednego do trzech czynników',
    star: 'Dajcie gwiazdkę temu, co chcecie wziąć na podsumowanie, najwyżej trzy.',
  },
  agreements: {
    title: 'Nasze ustalenia',
    what: 'Co robimy?',
    where: 'Gdzie ma się coś zmienić?',
    responsible: 'Kto odpowiada',
    deadline: 'Termin',
    followUp: 'Spotykamy się na kolejny dialog',
  },
  model: {
    factors: (factors) => `${capitalized(factorsCounted(factors))} modelu`,
    ends: 'Przy 1 i 5 jest napisane, jak to może wyglądać na każdym końcu.',
  },
  licence: {
    title: 'Scenariusz',
    lead: (minutes) => `Cała godzina na jednej stronie, dla osoby prowadzącej. ${minutes} Zmieńcie je, jak wam pasuje.`,
    phase: 'Kiedy',
    say: 'Co możesz powiedzieć',
    mind: 'Pamiętaj',
    minutes: (minutes) => `${minutes} min`,
    paper: 'Bez telefonów',
    never: (deeds) => `Lepiej nie ${deeds}.`,
    nevers: [
      'wyliczać średniej',
      'pytać o czyjeś oceny',
      'wskazywać najlepszej grupy',
      'rozwiązywać problemu za grupę',
    ],
    neversAlone: ['wyliczać średniej', 'pytać o czyjeś oceny', 'rozwiązywać problemu za grupę'],
  },
} satisfies typeof da;
