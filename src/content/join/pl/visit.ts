import { plural } from '../../count/pl.ts';
import type { JoinWords } from '../da.ts';

export const visit = {
  farewell: {
    lost: {
      title: 'Twoje miejsce już nie istnieje',
      text: 'Miejsce zostało usunięte albo dialog jest usunięty. Jeśli nadal masz brać udział, zajmij nowe miejsce.',
    },
    left: { title: 'Nie ma cię już w dialogu', text: 'Dziękujemy za udział.' },
    elsewhere: {
      title: 'Twoje miejsce jest gdzie indziej',
      text: 'Bierzesz udział w innej przeglądarce. Tę stronę możesz zamknąć.',
    },
    keyless: {
      title: 'Strona nie widzi, gdzie siedzisz',
      text: 'Kluczem do twojego miejsca jest plik cookie, a twoja przeglądarka albo sieć go zatrzymuje. Spróbuj jeszcze raz, najlepiej w innej sieci. Jeśli to nie pomoże, zajmij nowe miejsce.',
    },
    again: 'Dołącz ponownie',
    tryAgain: 'Spróbuj ponownie',
    newSeat: 'Zajmij nowe miejsce',
  },
  elsewhere: {
    title: 'Przejdź do innej przeglądarki',
    means: 'Weź swoje miejsce ze sobą, żeby nie było o jeden telefon za dużo.',
    make: 'Zrób link do swojego miejsca',
    link: 'Link do twojego miejsca',
    copy: 'Kopiuj link',
    once: 'Link to klucz do twojego miejsca, więc nie dawaj go innym. Otwórz go w drugiej przeglądarce w ciągu dziesięciu minut. Działa jeden raz. Jeśli strona jest w aplikacji, możesz też wybrać w jej menu „Otwórz w przeglądarce”.',
    copied: 'Skopiowano',
    selected: 'Link jest zaznaczony. Skopiuj go.',
    unheard: 'Nie udało się. Spróbuj ponownie.',
  },
  inApp: {
    seated: 'Strona jest otwarta w środku aplikacji i łatwo ją tam stracić.',
    go: 'Przejdź do przeglądarki',
    stay: 'Zostań tutaj',
  },
  help: {
    title: 'Pomoc',
    called: 'Prosicie o pomoc',
    over: 'Nie prosicie już o pomoc.',
    call: 'Poproś, żeby podeszła osoba prowadząca',
    calledMeans: 'Osoba prowadząca widzi, że chcecie pomocy.',
    cancel: 'Już sobie radzimy',
  },
  seat: {
    number: (seat) => `Miejsce ${seat}`,
    change: (isSingle) => (isSingle ? 'Wyjdź z dialogu' : 'Zmień grupę albo wyjdź'),
    numberMeans: 'To numer twojego telefonu. Podaj go, jeśli osoba prowadząca ma cię przenieść.',
    time: 'Pozostały czas',
    otherGroup: 'Zmień na',
    otherGroupNumber: 'Zmień na grupę numer',
    move: 'Zmień grupę',
    moveTo: (group) => `Zmień na: ${group}`,
    leave: 'Wyjdź z dialogu',
    leaveMeans: 'Jeśli teraz wyjdziesz, twoje oceny zostaną usunięte, o ile grupa ich jeszcze nie widziała.',
    leaveForSure: 'Tak, wyjdź z dialogu',
  },
  lobby: {
    title: 'Jesteś z nami',
    here: (seats, isSingle) => {
      const phones = plural(seats, {
        one: 'Jest 1 telefon',
        few: `Są ${seats} telefony`,
        many: `Jest ${seats} telefonów`,
        other: `Jest ${seats} telefonu`,
      });
      return isSingle ? phones : `${phones} w grupie`;
    },
    sharing: 'Przy stole macie wspólnie ten ekran.',
    waiting:
      'Osoba prowadząca zacznie, gdy wszyscy będą na miejscu. Nie zamykaj strony. Telefon możesz w tym czasie zablokować.',
    next: 'Co was czeka',
    plainHttp: 'Strona jest pobrana bez szyfrowania. Inni w tej samej sieci być może widzą, co jest przesyłane.',
  },
  model: {
    now: 'O tym teraz rozmawiacie',
  },
  aggregate: { median: 'Środek ocen grup', band: 'Od najniższej do najwyższej' },
  plenary: {
    spotlit: (group) => `${group}, to wy. Powiedzcie innym, do czego doszła wasza rozmowa.`,
    own: 'To wasza własna linia. Linie innych grup widzicie na dużym ekranie.',
    besideMiddle: 'To wasza linia razem ze środkiem ocen wszystkich grup. Różnica to coś do rozmowy, a nie ranking.',
    withoutLine: 'Powiedzcie innym, jak daleko doszła wasza rozmowa. Osoba prowadząca może wpisać wasze oceny.',
    note: 'Czy jest coś jeszcze do zapamiętania?',
  },
  closing: {
    means: 'Mówcie, co ustalacie. Osoba prowadząca to zapisuje i wtedy widać to tutaj.',
    agreements: 'Ustalenia',
    none: 'Jeszcze bez ustaleń. To też jest w porządku, jeśli taki jest wasz wspólny wybór.',
    responsible: (who) => `Odpowiada: ${who}`,
    deadline: (day) => `Termin: ${day}`,
    showLine: 'Pokaż waszą linię',
  },
  propose: {
    title: 'Zaproponuj ustalenie',
    what: 'Co ma się stać?',
    factor: 'Jakiego czynnika to dotyczy?',
    noFactor: 'Żadnego konkretnego',
    means: 'Wszyscy widzą propozycję bez twojego imienia. Możesz powiedzieć głośno, że jest od ciebie.',
    send: 'Wyślij propozycję',
    yours: 'Twoje propozycje',
    others: (count) => `Propozycje innych (${count})`,
    support: 'Popieram to',
    supportMeans: 'Osoba prowadząca widzi, ile osób popiera propozycję, nigdy kto.',
    showAll: (count) => `Pokaż wszystkie: ${count}`,
    showFew: 'Pokaż mniej',
    status: { waiting: 'U osoby prowadzącej', accepted: 'Jest już ustaleniem', left: 'Nie tym razem' },
    withdraw: 'Wycofaj',
  },
  ended: {
    title: 'Dziękujemy za rozmowę',
    thanks: 'Oto, do czego doszła wasza rozmowa. Znajdziesz to potem na tej stronie.',
    next: 'Co dalej',
    noAgreements: 'Nie zapisano ustaleń.',
    followUp: (day) => `Spotykacie się na kolejny dialog ${day}.`,
  },
} satisfies Partial<JoinWords>;
