import { plural } from '../count/pl.ts';
import { overview } from '../overview/pl.ts';
import { pl as papers } from '../papers/pl.ts';
import { pl as shared } from '../shared/pl.ts';
import type { ResultWords } from './da.ts';

export const pl = {
  shared,
  overview,
  papers,
  page: 'Wynik',
  print: 'Drukuj',
  offline: 'Brak internetu. Strona pokazuje ostatni stan.',
  tableOf: (title) => `Tabela: ${title}`,
  entrance: {
    wrongLink: 'Link tu nie działa',
    noLink: 'Otwórz wynik linkiem, który masz od osoby prowadzącej.',
    gone: 'Wynik już nie istnieje',
    goneBecause: 'Dialog został usunięty.',
    renewed: 'Link już nie działa',
    renewedBecause: 'Został zmieniony albo wynik nie jest już udostępniany. Poproś osobę prowadzącą o nowy link.',
  },
  file: {
    title: 'Otwórz zapisany wynik',
    lead: 'Wybierz plik, który został pobrany jako „Dane” z wyniku. Może być z innego serwera.',
    private:
      'Plik jest czytany tutaj, w przeglądarce. Nic nie jest wysyłane, dopóki nie pobierzesz dokumentu albo nie zaczniesz kontynuacji.',
    reading: 'Czytamy plik…',
    howFar: (share) => `Przeczytano ${share}.`,
    choose: 'Wybierz plik',
    drop: 'Możesz też przeciągnąć plik tutaj.',
    shown: (name) => `To zapisany wynik z pliku ${name}. Jest czytany tutaj, w przeglądarce.`,
    another: 'Otwórz inny plik',
    back: 'Wstecz',
    papers: 'Serwer robi dokumenty z twojego pliku. Nie zapisuje ani pliku, ani dokumentów.',
    followUp: {
      title: 'Idźcie dalej od tego dialogu',
      means:
        'Otwierasz nowy dialog. Ustalenia i linia stąd przechodzą do niego, więc widzicie, co się od tego czasu zmieniło. Są zapisywane razem z nowym dialogiem.',
      begin: 'Zacznij kontynuację',
    },
    problem: {
      unreadable: 'Nie udało się przeczytać pliku. Spróbuj wybrać go jeszcze raz.',
      'too-large': 'Plik jest o wiele za duży jak na wynik.',
      'not-json':
        'Plik nie jest zapisanym wynikiem albo nie jest cały. Wybierz plik, który kończy się na .json, albo pobierz go jeszcze raz.',
      'other-format': 'Plik nie jest wynikiem z Sekskanta. Wybierz plik, który został pobrany jako „Dane”.',
      'newer-version': 'Plik jest z nowszej wersji Sekskanta. Otwórz go na serwerze, z którego pochodzi.',
      'unknown-guide': 'Plik dotyczy ćwiczenia, którego tu nie mamy. Otwórz go na serwerze, z którego pochodzi.',
      'does-not-fit': 'Plik jest wynikiem, ale coś w nim nie pasuje. Być może został zmieniony.',
    },
    at: (pointer) => `Pierwsze, co nie pasuje: ${pointer}`,
  },
  waiting: {
    title: 'Wynik nie jest jeszcze gotowy',
    because: 'Będzie można go przeczytać tutaj, gdy dialog dojdzie do zakończenia i ustaleń. Strona zmieni się sama.',
    now: (phase) => `Teraz: ${phase}.`,
  },
  summary: {
    running: 'Dialog się jeszcze nie skończył. Strona zmienia się, gdy piszecie.',
    wasRunning: 'Gdy pobrano plik, dialog jeszcze trwał.',
  },
  picture: {
    title: 'Wykres',
    line: 'Nasza linia',
    noLine: 'Bez linii.',
    described: (factor, score) => `${factor}: ${score}`,
    unscored: 'bez oceny',
    median: 'Środek',
    medianHint: 'ocena w środku, gdy oceny grup ustawi się w kolejności',
    spread: 'Szare pole',
    spreadHint: 'od najniższej do najwyższej oceny',
    focus: 'Pierścień: wybrane jako priorytet',
    focusByHalf: 'Pierścień: wybrane jako priorytet przez co najmniej połowę grup',
  },
  factors: {
    title: 'Czynnik po czynniku',
    factor: 'Czynnik',
    score: 'Nasza ocena',
    median: 'Środek',
    spread: 'Najniższa–najwyższa',
    focus: 'Priorytet',
    range: (lowest, highest) => `${lowest}–${highest}`,
    chosen: 'Tak',
    chosenBy: (groups, of) => `${groups} z ${of} grup`,
    none: '–',
    scoredBy: (groups, of) => `Grupy z oceną: ${groups} z ${of}`,
  },
  groups: {
    title: 'Oceny grup',
    note: 'Grupy są w kolejności numerów. Nie można ich porównywać jako lepszych lub gorszych: każda grupa mówi o swojej codziennej pracy.',
    group: 'Grupa',
    focus: 'priorytet',
    key: 'Pierścień wokół oceny znaczy, że grupa wybrała ten czynnik jako priorytet.',
  },
  notes: {
    title: 'Co padło w rozmowie',
    titleInGroups: 'Wybrane notatki grup',
    none: 'Nie ma tu notatek.',
    noneInGroups: 'Żadna grupa nie wybrała notatek.',
    noneFrom: (groups, count) =>
      plural(count, {
        one: `Grupa ${groups} nie wybrała notatek.`,
        few: `Grupy ${groups} nie wybrały notatek.`,
        many: `Grupy ${groups} nie wybrały notatek.`,
        other: `Grupy ${groups} nie wybrały notatek.`,
      }),
    starred: 'Wyróżniona',
  },
  answers: {
    title: 'Pytania na zakończenie',
    none: 'Bez odpowiedzi.',
  },
  agreements: {
    title: 'Nasze ustalenia',
    none: 'Nie zapisano ustaleń.',
    what: 'Ustalenie',
    factor: 'Czynnik',
    responsible: 'Kto odpowiada',
    deadline: 'Termin',
    level: 'Gdzie ma się coś zmienić?',
    noFactor: 'Żaden konkretny',
    carriedOver: 'Wraca z poprzedniego razu',
    noDeadline: 'Nie ustalono',
  },
  previous: {
    line: 'Poprzednio',
    agreements: (date) => `Poprzednie ustalenia, ${date}`,
    outcome: 'Co z niego wyszło?',
  },
  next: {
    title: 'Jak idziemy dalej',
    followUp: (date) => `Spotykamy się na kolejny dialog ${date}.`,
    noFollowUp: 'Nie ustalono daty następnego spotkania.',
    steps: 'Czym możemy zająć się dalej',
  },
  about: {
    title: 'O tym wyniku',
    kept: 'Są tu wspólne oceny i to, co wpisano. Prywatnych ocen tu nie ma, nawet zliczonych. Wszystko jest usuwane 12 miesięcy po zakończeniu dialogu albo gdy usunie to osoba prowadząca.',
    keptInFile:
      'Są tu wspólne oceny i to, co wpisano. Prywatnych ocen tu nie ma, nawet zliczonych. Plik jest tylko tam, gdzie masz go zapisanego.',
  },
} satisfies ResultWords;
