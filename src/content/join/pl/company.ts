import { plural, spelled } from '../../count/pl.ts';
import type { JoinWords } from '../da.ts';

const counted = (people: number) =>
  plural(people, { one: '1 osoba', few: `${people} osoby`, many: `${people} osób`, other: `${people} osoby` });
const devices = (phones: number) =>
  plural(phones, {
    one: '1 telefon',
    few: `${phones} telefony`,
    many: `${phones} telefonów`,
    other: `${phones} telefonu`,
  });

export const company = {
  company: {
    ask: 'Ile osób siedzi przy stole?',
    everybody: 'Policzcie wszystkich, także osoby bez telefonu.',
    once: 'Wystarczy, że odpowie jedna osoba.',
    more: (most) => `Jest nas więcej niż ${spelled(most)}`,
    number: 'Liczba osób',
    save: 'Zapisz',
    here: (people, phones) => `${counted(people)}, ${devices(phones)}`,
    correct: 'Popraw',
    theNumber: ' liczbę osób',
    morePhones:
      'Telefonów jest więcej niż osób. Dlatego dostaniecie słowa zamiast kropek, bo ktoś z dwoma telefonami mógłby wyliczyć oceny innych. Jeśli was przybyło, poprawcie liczbę.',
    changed: (people, phones) =>
      `Zmieniło się, kto siedzi przy stole. Teraz jest: ${counted(people)} i ${devices(phones)}. Jeśli to się zgadza, zatwierdź ponownie.`,
  },
  away: {
    is: (seat) => `Miejsce ${seat} nie ma połączenia.`,
    notHere: 'Tego miejsca tu nie ma',
    notHereName: (seat) => `Tego miejsca tu nie ma: miejsce ${seat}`,
    sure: (seat) =>
      `Czy nikt nie ma miejsca ${seat}? Numer jest na dole ekranu telefonu. Jeśli nikt, to miejsce się nie liczy, a kto już zatwierdził, musi to zrobić ponownie. Policzcie, ile was jest, a miejsce zostanie wyjęte.`,
    isAside: (seat) => `Miejsce ${seat} na razie się nie liczy.`,
    lockAgain: (seat) => `Miejsce ${seat} jest wyjęte. Zatwierdźcie oceny ponownie.`,
    title: 'Inni nie widzieli twojego telefonu',
    means: 'Grupa poszła dalej bez niego, a twoje oceny są usunięte. Jeśli tu jesteś, daj znać i oceń ponownie.',
    here: 'Jestem tu',
  },
  knock: {
    asks: (phones) =>
      plural(phones, {
        one: 'Nowy telefon chce dołączyć do waszego stołu.',
        few: `${phones} nowe telefony chcą dołączyć do waszego stołu.`,
        many: `${phones} nowych telefonów chce dołączyć do waszego stołu.`,
        other: `${phones} nowego telefonu chce dołączyć do waszego stołu.`,
      }),
    together: 'Siedzicie razem?',
    yes: 'Tak',
    no: 'Nie',
    letIn: (seat) => `wpuść miejsce ${seat}`,
    keepOut: (seat) => `nie wpuszczaj miejsca ${seat}`,
  },
  moved: {
    to: (group) => `Masz nowe miejsce. Teraz twoja grupa to Grupa ${group}.`,
    here: (people, phones) => `Tutaj jest: ${people === null ? '' : `${counted(people)} i `}${devices(phones)}.`,
    again: 'Twoje oceny nie przeszły z tobą. Oceń tutaj jeszcze raz.',
    notIn: 'Twoje oceny nie przeszły z tobą. Weźmiesz znowu udział, gdy grupa będzie uzgadniać wspólne oceny.',
    further: 'Grupa jest już dalej. Bierzesz udział od tego miejsca. Twoje własne oceny nie przeszły z tobą.',
    read: 'OK',
  },
  late: {
    title: 'Grupa zaczęła przed tobą',
    means:
      'Inni dają teraz własne oceny i twoich nie można już dodać. Weźmiesz udział, gdy będziecie uzgadniać wspólne oceny.',
    orOldSeat:
      'Czy miejsce bez połączenia to twoje stare miejsce? Naciśnij poniżej „Tego miejsca tu nie ma”. Wtedy bierzesz udział, a inni muszą tylko zatwierdzić ponownie.',
    orAgain: 'Jeśli mają się liczyć oceny wszystkich, zacznijcie od nowa. Możecie to zrobić w „Pomoc”.',
    rated: 'Twoje oceny są już w innej grupie',
    ratedMeans: 'Dlatego tutaj ich nie dajesz. Weźmiesz udział, gdy będziecie uzgadniać wspólne oceny.',
  },
  again: {
    title: 'Zacznijcie od nowa',
    means: 'Jeśli ktoś doszedł albo coś poszło nie tak, możecie dać oceny od nowa.',
    begin: 'Zacznij oceny od nowa',
    sure: 'Wszystkie oceny dane przy tym stole zostaną usunięte, także te zatwierdzone. Czy wszyscy się zgadzacie?',
    forSure: 'Tak, usuń oceny',
    said: 'Zaczynacie od nowa. Wszystkie wasze wcześniejsze oceny są usunięte.',
  },
  waiting: {
    here: (group) => (group === null ? 'Czekasz na wpuszczenie' : `Czekasz na wejście: ${group}`),
    means: 'Powiedz o tym osobom przy stole. Ktoś z nich naciśnie „Tak” na swoim telefonie i jesteś w grupie.',
    why: 'Grupa już zaczęła, a to, co się tam mówi i pisze, zostaje przy stole. Dlatego wpuszcza sama.',
    keep: 'Nie zamykaj strony. Telefon możesz w tym czasie zablokować.',
    choose: 'Gdzie siedzisz?',
    chooseMeans: 'Grupy już zaczęły. Wybierz swoją, a zapytamy ją, czy możesz wejść.',
    declined: 'Przy stole powiedziano „nie”',
    declinedMeans: 'Może to nie był twój stół. Wybierz grupę, z którą siedzisz, albo podejdź do osoby prowadzącej.',
    onlyDeclinedMeans:
      'Porozmawiaj z tymi, którzy tam siedzą, albo z osobą prowadzącą. Potem możesz zapytać jeszcze raz.',
    again: 'Zapytaj ponownie',
    yours: 'Twoja grupa',
    yoursNumber: 'Numer twojej grupy',
    wrongGroup: 'To zły wybór',
    other: 'Siedzisz z inną grupą?',
    otherNumber: 'Siedzisz z inną grupą? Wpisz jej numer.',
    ask: 'Zapytaj ich',
    sitAt: (group) => `Moja grupa: ${group}`,
    leaveMeans: 'Wtedy przestaniemy pytać przy stole.',
  },
} satisfies Partial<JoinWords>;
