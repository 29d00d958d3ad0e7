import { factorsCounted, plural } from '../../count/pl.ts';
import type { agenda as danish } from '../da/agenda.ts';

export const agenda = {
  page: 'Prowadzenie',
  offline:
    'Brak internetu. Spokojnie prowadź dalej. Zegar idzie, a to, co piszesz, zostaje tutaj i zostanie wysłane, gdy wróci połączenie.',
  arrival: {
    title: 'Nie możemy otworzyć dialogu',
    noLink: 'Użyj linku z chwili otwarcia dialogu. Jest długi i kończy się kluczem.',
    gone: 'Dialog jest usunięty',
    lost: 'Dialog jest usunięty albo ten link do niego nie pasuje.',
    renewed: 'Link został zmieniony albo wycofany. Poproś o nowy osobę, która otworzyła dialog.',
    front: 'Na stronę główną',
  },
  header: {
    count: (people, groups) =>
      plural(groups, {
        one: `Jest was ${people}`,
        few: `Jest was ${people} w ${groups} grupach`,
        many: `Jest was ${people} w ${groups} grupach`,
        other: `Jest was ${people} w ${groups} grupy`,
      }),
    rename: 'Nazwij dialog',
    renameAgain: 'Zmień nazwę',
    name: 'Miejsce pracy albo zespół',
    save: 'Zapisz',
    screen: 'Otwórz duży ekran',
    links: 'Linki',
    door: { open: 'Zamknij wejście', closed: 'Otwórz wejście' },
    doorIsClosed: 'Wejście jest zamknięte',
  },
  invite: {
    title: 'Dołącz',
    scan: 'Kod QR do dialogu',
    at: (host) => `Wejdź na ${host} i wpisz kod.`,
    overheard: 'Inni w tej sieci mogą widzieć, co jest przesyłane. Pomaga adres https serwera.',
    unreachable: 'Strona nie otwiera się na telefonie?',
    sameNetwork:
      'Czy telefon jest w tej samej sieci co komputer? Jeśli w waszej sieci dla gości się nie widzą, udostępnij internet z telefonu.',
    choose: 'Albo spróbuj innego adresu',
    followed: 'Duży ekran, kod QR, linki i plakat zmienią się od razu.',
    address: (host, adapter) => {
      if (adapter === null) return `${host} (nazwa komputera)`;
      return adapter ? `${host} (${adapter})` : host;
    },
    moved: 'Komputer jest w innej sieci. Niech telefony, które straciły połączenie, zeskanują kod ponownie.',
    movedSeen: 'Rozumiem',
  },
  links: {
    title: 'Linki do dialogu',
    join: { name: 'Dla uczestników', means: 'Daje miejsce przy stole.' },
    screen: {
      name: 'Na duży ekran',
      means:
        'Pokazuje to, co mają widzieć wszyscy. Niczego nie może zmienić. Skopiuj adres stąd, jeśli projektor jest podłączony do innego komputera.',
    },
    facilitator: {
      name: 'Dla osoby prowadzącej',
      means: 'Kto ma ten link, może prowadzić dialog i go usunąć. Zapisz go u siebie, żeby móc wrócić.',
    },
    result: { name: 'Do wyniku', means: 'Może go czytać każdy, kto ma link, od zakończenia.' },
    copy: 'Kopiuj',
    renew: 'Zrób nowy link',
    renewMeans: 'Stary link od razu przestaje działać, także tam, gdzie strona jest otwarta.',
    renewAllMeans:
      'Stary link od razu przestaje działać, także tam, gdzie strona jest otwarta. Linki do dużego ekranu i do wyniku też będą nowe: otwórz je ponownie tam, gdzie są na innym komputerze.',
    renewForSure: 'Tak, zrób nowy link',
    renewed: 'Masz nowy link. Wyślij go tym, którzy go potrzebują.',
    newCode: {
      renew: 'Zrób nowy kod',
      renewMeans:
        'Nowe osoby wejdą tylko z nowym kodem. Kto już jest, zostaje. Duży ekran i kod QR zmienią się od razu, ale wydruki przestaną działać. Najpierw usuń osoby, których nie powinno tu być.',
      renewForSure: 'Tak, zrób nowy kod',
      renewed: 'Dialog ma nowy kod.',
    },
    unheard: 'To nie dotarło. Spróbuj ponownie.',
    save: {
      go: 'Zapisz link na kartce',
      saved: 'Kartka jest zapisana. Otwórz ją, jeśli chcesz ją wydrukować.',
      file: 'droga-powrotna',
      title: 'Droga powrotna do twojego dialogu',
      code: 'Kod to',
      link: 'Twój link do prowadzenia:',
      keep: 'Trzymaj kartkę tam, gdzie tylko ty ją widzisz. Kto ma ten link, może prowadzić dialog i go usunąć.',
    },
    co: {
      title: 'Więcej osób prowadzących',
      means:
        'Druga osoba prowadzi dialog przez własny link. Możesz go wycofać. Wtedy link do wyniku też będzie nowy. Tylko ty możesz usunąć dialog.',
      one: (id) => `Osoba współprowadząca ${id}`,
      link: 'Link dla osoby współprowadzącej',
      once: 'Skopiuj link teraz. Pokazujemy go tylko ten jeden raz.',
      add: 'Zrób link dla osoby współprowadzącej',
      withdraw: 'Wycofaj link',
      withdrawName: (id) => `Wycofaj link osoby współprowadzącej ${id}`,
    },
    forget: {
      title: 'Inni używają tego komputera?',
      means: 'Wtedy przeglądarka może zapomnieć dialog. Na serwerze niczego to nie usuwa.',
      go: 'Zapomnij tu dialog',
      sure: 'Wrócić możesz tylko przez swój link. Czy masz go zapisanego?',
      forSure: 'Tak, zapomnij dialog',
    },
    copied: 'Skopiowano',
    selected: 'Adres jest zaznaczony. Skopiuj go przez Ctrl+C albo ⌘C.',
  },
  plan: {
    title: 'Plan spotkania',
    done: (minutes) => `${minutes} min, gotowe`,
    minutes: (minutes) => `${minutes} min`,
    end: 'Koniec',
    change: 'Zmień minuty',
    sum: (minutes) =>
      plural(minutes, {
        one: 'Razem 1 minuta.',
        few: `Razem ${minutes} minuty.`,
        many: `Razem ${minutes} minut.`,
        other: `Razem ${minutes} minuty.`,
      }),
    ofLastTime: (minutes) => `Z tego na poprzednie ustalenia: ${minutes} min.`,
    short: 'To mniej niż 60 minut. Lepiej przeznaczyć dość czasu, żeby rozmawiać bez pośpiechu.',
    save: 'Zapisz minuty',
  },
  now: {
    say: 'Powiedz teraz',
    quote: { open: '„', close: '”' },
    aloud: 'Przeczytaj na głos albo powiedz własnymi słowami.',
    tips: 'Dobre rady dla ciebie',
    time: 'Pozostały czas',
    leftOf: (minutes) => `zostało z ${minutes} min`,
    overOf: (minutes) => `ponad ${minutes} min`,
    more: '+5 min',
    moreName: '+5 min, dodaj pięć minut',
    less: '−5 min',
    lessName: '−5 min, odejmij pięć minut',
  },
  next: {
    title: 'Następny krok',
    factor: (name) => `Następny czynnik: ${name}`,
    parts: {
      empty: '',
      lines: 'Następnie: pokaż linie',
      median: 'Następnie: środek',
      focus: 'Następnie: priorytety',
    },
    group: (group) => `Następnie: grupa ${group}`,
    notes: (page, of) =>
      plural(of, {
        one: 'Następnie: notatki',
        few: `Następnie: notatki, strona ${page} z ${of}`,
        many: `Następnie: notatki, strona ${page} z ${of}`,
        other: `Następnie: notatki, strona ${page} z ${of}`,
      }),
    agreement: (number, of) => `Następnie: ustalenie ${number} z ${of}`,
    question: (number, of) => `Następnie: pytanie ${number} z ${of}`,
    readOut: (page, of) =>
      plural(of, {
        one: 'Następnie: przeczytaj ustalenia',
        few: `Następnie: przeczytaj ustalenia, strona ${page} z ${of}`,
        many: `Następnie: przeczytaj ustalenia, strona ${page} z ${of}`,
        other: `Następnie: przeczytaj ustalenia, strona ${page} z ${of}`,
      }),
    go: (phase) => `Dalej: ${phase}`,
    end: 'Zakończ dialog',
    stepBack: 'Krok wstecz',
    back: (phase) => `Wróć: ${phase}`,
    undoMeans: 'Z zegarem takim, jak był.',
    pressAgain: 'Naciśnij jeszcze raz, żeby przejść dalej.',
    notHeard: 'To nie dotarło. Spróbuj ponownie, gdy wróci połączenie.',
    keys: 'PageDown, PageUp i pilot robią to samo. Naciśnij ?, żeby zobaczyć wszystkie klawisze.',
    skipToSay: 'Przejdź do tego, co masz powiedzieć',
    skipToNext: 'Przejdź do następnego kroku',
    means: (factors) => ({
      lobby: '',
      purpose: 'Zacznij, gdy większość już jest. Można dołączyć później.',
      lastTime: 'Omów poprzednie ustalenia, jedno po drugim.',
      model: `Powiedz, o czym jest model, i omów ${factorsCounted(factors)}.`,
      exercise: 'Grupy zaczynają we własnym tempie. Od teraz każdy stół sam wpuszcza nowe osoby.',
      plenary: 'Wszyscy oglądają razem linie grup.',
      closing: 'Odpowiedzi i ustalenia są zapisywane.',
      ended: 'Wszyscy widzą wynik. Dialog można otworzyć ponownie przez siedem dni.',
    }),
    meansAlone: 'Grupa zaczyna we własnym tempie. Od teraz sama wpuszcza nowe osoby.',
    missing: (missing, of) =>
      missing === 0
        ? 'Wszystkie grupy mają linię.'
        : plural(of, {
            one: 'Grupa nie ma jeszcze linii.',
            few: `Grupy jeszcze bez linii: ${missing} z ${of}.`,
            many: `Grupy jeszcze bez linii: ${missing} z ${of}.`,
            other: `Grupy jeszcze bez linii: ${missing} z ${of}.`,
          }),
    missingAlone: (missing) =>
      missing === 0
        ? 'Linia jest narysowana.'
        : plural(missing, {
            one: 'Na linii brakuje jednej oceny.',
            few: `Na linii brakuje ${missing} ocen.`,
            many: `Na linii brakuje ${missing} ocen.`,
            other: `Na linii brakuje ${missing} oceny.`,
          }),
    notDone: (notDone, of) =>
      plural(of, {
        one: 'Grupa jeszcze nie skończyła.',
        few: `Grupy, które jeszcze nie skończyły: ${notDone} z ${of}.`,
        many: `Grupy, które jeszcze nie skończyły: ${notDone} z ${of}.`,
        other: `Grupy, które jeszcze nie skończyły: ${notDone} z ${of}.`,
      }),
    goOnWriting: (areAllOpen) =>
      areAllOpen
        ? 'Gdy przejdziesz dalej, grupy mogą nadal pisać notatki, ale oceny możesz wpisywać tylko ty.'
        : 'Gdy przejdziesz dalej, oceny możesz wpisywać tylko ty. Grupy, które widziały swoje oceny, mogą nadal pisać notatki.',
    endTitle: 'Czy chcesz zakończyć dialog?',
    endMeans:
      'Wszyscy zobaczą wynik na swoim ekranie i nic już nie można zmienić. Prywatne oceny i informacja, kto co napisał, zostają teraz usunięte. Przez siedem dni możesz otworzyć dialog ponownie. Usunie się sam za 12 miesięcy.',
    noAgreements: 'Nie ma jeszcze ustaleń.',
    proposalsLeft: (count: number) =>
      plural(count, {
        one: 'Czeka 1 propozycja z telefonów.',
        few: `Czekają ${count} propozycje z telefonów.`,
        many: `Czeka ${count} propozycji z telefonów.`,
        other: `Czeka ${count} propozycji z telefonów.`,
      }),
    proposalsMean: 'Propozycja trafi do wyniku tylko wtedy, gdy stanie się ustaleniem.',
    noFollowUp: 'Nie ma daty następnego spotkania.',
    noDeadline: (count) =>
      plural(count, {
        one: '1 ustalenie nie ma terminu.',
        few: `${count} ustalenia nie mają terminu.`,
        many: `${count} ustaleń nie ma terminu.`,
        other: `${count} ustalenia nie mają terminu.`,
      }),
  },
  checklist: 'Zanim zaczniecie',
  model: {
    title: 'Pokaż na dużym ekranie',
    whole: 'Cały model',
  },
  plenary: {
    title: 'Na dużym ekranie',
    parts: {
      empty: 'Pusty wykres',
      lines: 'Linie',
      median: 'Środek',
      focus: 'Priorytety',
      notes: 'Notatki',
    },
    notesPage: (page, of) => `Notatki, strona ${page} z ${of}`,
    noNotes: 'Żadna grupa nie dała gwiazdki notatce.',
    noNotesHere: 'Grupa nie dała gwiazdki żadnej notatce.',
    round: 'Runda',
    all: 'Wszystkie grupy',
    lift: 'Wyróżnij grupę',
    together: 'Pokaż wszystkie razem',
    focus: 'Priorytet',
    noFocus: 'Nie wybrano priorytetu',
    starred: 'Notatki grupy',
    takeAway: 'Usuń gwiazdkę',
    delete: 'Usuń notatkę',
    deleteMeans: 'Notatka znika u wszystkich, także w samej grupie.',
    deleteForSure: 'Tak, usuń',
    correct: 'Popraw oceny',
    table: {
      factor: 'Czynnik',
      lowest: 'Najniższa',
      median: 'Środek',
      previous: 'Poprzednio',
      highest: 'Najwyższa',
      focus: 'Priorytet',
    },
    none: '–',
  },
} satisfies typeof danish;
