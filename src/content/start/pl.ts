import { capitalized } from '../count/capitalized.ts';
import { factorsCounted, plural, questionsCounted } from '../count/pl.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { pl as papers } from '../papers/pl.ts';
import { pl as shared } from '../shared/pl.ts';
import type { StartWords } from './da.ts';

export const pl = {
  shared,
  papers,
  page: 'Sekskant – dialog o środowisku pracy',
  howLink: 'Jak to zrobić',
  headline: (factors) => ['Jedna godzina.', `${capitalized(factorsCounted(factors))}.`, 'Wasz własny obraz.'],
  lead: 'Godzinne spotkanie o waszym środowisku pracy. Najpierw każdy ocenia osobno. Potem w małych grupach znajdujecie wspólny obraz.',
  join: {
    label: 'Masz kod?',
    go: 'Dołącz',
    help: 'Osiem cyfr z dużego ekranu. Możesz też zeskanować kod QR aparatem.',
    incomplete: 'Kod ma osiem cyfr. Sprawdź go na dużym ekranie.',
    unheard: 'Nie możemy połączyć się z serwerem. Spróbuj za chwilę.',
  },
  open: {
    question: 'Prowadzisz spotkanie (jako tovholder)?',
    noAccount: 'Nie trzeba zakładać konta.',
    go: 'Zacznij dialog',
    opening: 'Otwieramy…',
    adjust: 'Najpierw dostosuj',
    guide: 'O czym chcecie rozmawiać?',
    title: 'Miejsce pracy albo zespół',
    titleMeans: 'Można pominąć. Widać na dużym ekranie i w wyniku.',
    people: 'Ile was jest?',
    groups: 'Liczba grup',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      const persons = plural(people, {
        one: '1 osoba',
        few: `${counted(people)} osoby`,
        many: `${counted(people)} osób`,
        other: `${counted(people)} osoby`,
      });
      const groups = plural(sizes.length, {
        one: 'jedna grupa',
        few: `${counted(sizes.length)} grupy po ${each}`,
        many: `${counted(sizes.length)} grup po ${each}`,
        other: `${counted(sizes.length)} grupy po ${each}`,
      });
      return `${persons}: ${groups}.`;
    },
    outside: 'W grupie powinno być 4–6 osób, żeby wszyscy zdążyli coś powiedzieć.',
    mode: 'Jak bierzecie udział',
    modes: {
      phones: { name: 'Własne telefony', means: 'Najpierw każdy ocenia osobno.' },
      table: { name: 'Jeden wspólny ekran na stole', means: 'Grupa uzgadnia oceny razem.' },
      paper: { name: 'Papier', means: 'Ty wpisujesz oceny grupy.' },
    },
    wayMeans: 'Później możesz to zmienić dla każdej grupy.',
    minutes: 'Minuty',
    sum: (minutes) =>
      plural(minutes, {
        one: 'Razem 1 minuta.',
        few: `Razem ${minutes} minuty.`,
        many: `Razem ${minutes} minut.`,
        other: `Razem ${minutes} minuty.`,
      }),
    short: 'To mniej niż 60 minut. Lepiej przeznaczyć dość czasu, żeby rozmawiać bez pośpiechu.',
    defaults: 'Na początek jedna grupa z własnymi telefonami. Grupy można dodać, gdy dialog jest otwarty.',
  },
  example: { name: 'Przykład', title: 'Przykład linii grupy' },
  agenda: {
    title: 'Przebieg spotkania',
    minutes: (minutes) => `${minutes} min`,
    exercise: 'oceniacie, uzgadniacie i rozmawiacie o powodach',
  },
  how: {
    title: 'Jak to zrobić',
    steps: (factors, questions) => [
      'Znajdźcie miejsce, gdzie nikt nie przeszkadza w rozmowie, i przeznaczcie co najmniej 60 minut. Znajdźcie osobę, która poprowadzi spotkanie (tovholder).',
      'Osoba prowadząca zaczyna dialog na komputerze i pokazuje wszystkim duży ekran.',
      'Wszyscy skanują kod i siadają w grupach po 4–6 osób.',
      `Każdy ocenia ${factorsCounted(factors)} w skali od 1 do 5. Grupa widzi, gdzie są oceny, i w rozmowie dochodzi do jednej wspólnej linii.`,
      `Grupy odpowiadają na ${questionsCounted(questions)} i razem podsumowują.`,
      'Kończycie ustaleniami: co, kto i kiedy.',
    ],
  },
  kept: {
    title: 'Co jest zapisywane?',
    lines: [
      'Nikt nie musi podawać imienia ani zakładać konta. Imiona są tylko tam, gdzie ktoś z was je wpisze.',
      'Twoje prywatne oceny widzicie tylko wy przy stole, bez imion. Gdy dialog się kończy, zostają usunięte. Jeśli nigdy się nie skończy, są usuwane, gdy przez dobę nic się w nim nie dzieje.',
      'Oceny, które uzgodnicie, notatki i ustalenia są zapisywane. Gdy dialog się kończy, zapominamy, kto co napisał.',
      'Dialog jest usuwany najpóźniej 12 miesięcy po zakończeniu. Jeśli nigdy nie zostanie zakończony, jest usuwany 30 dni po ostatniej zmianie. Osoba prowadząca może usunąć go wcześniej.',
    ],
  },
  saved: 'Otwórz zapisany wynik',
  own: {
    title: 'Dialogi na tym komputerze lub telefonie',
    all: (count) => `Cała lista (${count})`,
    open: (title) => title || 'Dialog bez nazwy',
    opened: (day) => `Otwarty ${day}`,
    code: (code) => `kod ${code}`,
    followUp: 'kontynuacja',
    ended: 'zakończony',
    forgotten: 'Przeglądarka zapomniała dialog. Możesz wrócić przez swój link.',
    forget: 'Usuń z listy',
    forgetName: (title) => `Usuń z listy: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
