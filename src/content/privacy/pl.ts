import { plural } from '../count/pl.ts';
import { pl as shared } from '../shared/pl.ts';
import type { PrivacyWords } from './da.ts';

export const pl = {
  shared,
  page: 'Co jest zapisywane? · Sekskant',
  title: 'Co jest zapisywane i kto to widzi?',
  lead: 'Trzeba móc rozmawiać ze sobą otwarcie. Tu jest napisane, co zapisuje serwer, kto to widzi i kiedy to znika.',
  back: 'Na stronę główną',
  short: {
    title: 'W skrócie',
    lines: [
      'Nie trzeba podawać imienia ani zakładać konta.',
      'Twoje prywatne oceny widzicie tylko wy przy stole, bez imion. Gdy dialog się kończy, zostają usunięte.',
      'Wszystko inne jest usuwane rok po dialogu albo gdy usunie je osoba prowadząca.',
      'Nic nie jest wysyłane do innych. Nie ma reklam i nikt nie śledzi, co robisz w internecie.',
    ],
  },
  who: {
    title: 'Kto za to odpowiada?',
    controller: 'Administrator danych',
    noController:
      'Ten, kto prowadzi serwer, nie podał, kto jest administratorem danych. Zwykle jest to twoje miejsce pracy. Zapytaj osobę, która cię zaprosiła.',
    contact: 'Pytania',
    noContact: 'Nie podano tu, kogo możesz zapytać. Zacznij od osoby prowadzącej.',
    place: 'Gdzie to jest',
    storage: {
      file: 'W jednym pliku na komputerze, z którego pochodzi ta strona.',
      database: 'W bazie danych, której używa tylko ten serwer.',
    },
    notice: 'Przeczytaj też, co pisze sam administrator danych',
  },
  kept: {
    title: 'Co jest zapisywane',
    who: 'Kto to widzi?',
    until: 'Kiedy znika?',
    rows: [
      {
        what: 'Twoje prywatne oceny',
        who: 'Tylko wy przy stole, bez imion, gdy je zatwierdzicie.',
        until:
          'Gdy zobaczycie oceny, serwer zapomina, kto dał jaką. Gdy dialog się kończy, zostają usunięte. Jeśli nigdy się nie skończy, są usuwane, gdy przez dobę nic się w nim nie dzieje.',
      },
      {
        what: 'Oceny, które uzgodnicie',
        who: 'Wy przy stole, osoba prowadząca i wszyscy, gdy grupy robią podsumowanie.',
        until: 'Razem z dialogiem.',
      },
      {
        what: 'Notatki',
        who: 'Wy przy stole. Te z gwiazdką są na podsumowaniu i w wyniku. Jeśli jest tylko jedna grupa, trafiają tam wszystkie notatki.',
        until: 'Gdy je usuniesz albo razem z dialogiem. Gdy dialog się kończy, serwer zapomina, kto co napisał.',
      },
      {
        what: 'Ustalenia i imiona osób, które odpowiadają',
        who: 'Wszyscy w dialogu, wszyscy z linkiem do wyniku i wszyscy w następnym dialogu, jeśli robicie kontynuację.',
        until: 'Razem z dialogiem. Ustalenia, które przeszły do nowego dialogu, znikają razem z nim.',
      },
      {
        what: 'Twoje miejsce',
        who: 'Numer, który jest na twoim telefonie. Serwer nie zna ani twojego imienia, ani twojego telefonu.',
        until: 'Razem z dialogiem.',
      },
      {
        what: 'Twój adres w sieci',
        who: 'Tylko serwer, gdy masz połączenie. Używa adresu, żeby ci odpowiadać i żeby spowalniać kogoś, kto zgaduje kody.',
        until: 'Nie jest tu zapisywany.',
      },
    ],
    device: {
      title: 'Na twoim telefonie lub komputerze',
      lines: [
        'Klucz w pliku cookie, żeby dało się wrócić na swoje miejsce. Są tam też twój język i to, co się jeszcze nie wysłało.',
        'Twoje własne oceny pamięta tylko twój telefon. Znikają, gdy telefon zobaczy, że dialog się skończył, albo otworzy inny.',
        'Jeśli prowadzisz dialog, przeglądarka pamięta też listę twoich dialogów oraz wpisaną nazwę i hasło sieci w sali. Znika to, gdy przeglądarka zapomni ostatni dialog.',
        'To tylko to, bez czego strona nie może działać. Dlatego nie pytamy o zgodę na pliki cookie. Możesz to usunąć w swojej przeglądarce.',
      ],
    },
  },
  erased: {
    title: 'Co jest usuwane',
    lines: [
      'Dialog jest usuwany 12 miesięcy po zakończeniu. Jeśli nigdy nie zostanie zakończony, dzieje się to 30 dni po tym, jak ktoś ostatnio coś w nim zrobił.',
      'Osoba prowadząca może usunąć go wcześniej. Wtedy znika od razu.',
      'Plik albo dokument, który ktoś pobrał, zostaje tam, gdzie ktoś go zapisał lub położył.',
    ],
    backups: (days) =>
      days === null
        ? 'Może istnieć kopia wszystkiego. Nie podano tu, jak długo jest przechowywana. Zapytaj tego, kto prowadzi serwer.'
        : days === 0
          ? 'Nie robi się kopii tego, co jest zapisane.'
          : `Może istnieć kopia wszystkiego. Jest przechowywana najwyżej ${plural(days, { one: 'jedną dobę', few: `${days} dni`, many: `${days} dni`, other: `${days} dnia` })}.`,
    list: 'Usunięty dialog nie wraca, gdy przywraca się kopię. Dlatego jego kod i czas są na liście przez trochę ponad rok.',
  },
  free: {
    title: 'Dbajcie o siebie nawzajem, gdy piszecie',
    lines: [
      'Piszcie o pracy, a nie o osobach. Nie wspominajcie o niczyim zdrowiu, wierze, poglądach politycznych, związku zawodowym ani życiu prywatnym.',
      'Jeśli ktoś napisał za dużo, usuńcie notatkę przy stole. Osoba prowadząca też może ją usunąć z wyniku.',
    ],
  },
  rights: {
    title: 'Twoje prawa',
    lines: [
      'Możesz poprosić administratora danych, żeby pokazał, co jest o tobie zapisane, poprawił to lub usunął, albo sprzeciwić się używaniu tych danych.',
      'Serwer nie wie, kim jesteś. Może cię więc znaleźć tylko tam, gdzie wpisano twoje imię.',
    ],
    complain: 'Możesz złożyć skargę do',
    authority: 'duńskiego urzędu ochrony danych (Datatilsynet)',
    authorityAddress: 'https://www.datatilsynet.dk/english',
  },
} satisfies PrivacyWords;
