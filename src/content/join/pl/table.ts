import { plural, questionsCounted, spelled } from '../../count/pl.ts';
import type { JoinWords } from '../da.ts';

export const table = {
  /** How long a step may take, where it begins. */
  minutes: {
    line: (minutes) => `Na linię macie ok.\u00a0${minutes}\u00a0min.`,
    rate: (minutes) => `razem ok.\u00a0${minutes}\u00a0min`,
    discuss: (minutes) => `Na pytania macie ok.\u00a0${minutes}\u00a0min.`,
  },
  rate: {
    high: '5 to wysoko.',
    low: '1 to nisko.',
    legend: (factor) => `${factor}. Jak to wygląda u nas? Wybierz ocenę od 1 do 5.`,
    // Only 1 itself has the form `one`.
    valueText: (score) =>
      score === 5
        ? '5, wysoko'
        : plural(score, { one: '1, nisko', few: String(score), many: String(score), other: String(score) }),
    chooseOne: 'Wybierz ocenę od 1 do 5 albo naciśnij „Nie wiem”.',
    unknown: 'Nie wiem',
    unknownMeans: 'Twoja odpowiedź to „Nie wiem”. Nie ma jej więc wśród ocen, gdy grupa ogląda ten czynnik.',
    unknownShort: 'nie wiem',
    open: 'brak',
    back: 'Wstecz',
    next: 'Dalej',
    toOverview: 'Wróć do swoich ocen',
    overview: (factors) =>
      plural(factors, {
        one: 'Twoja ocena',
        few: `Twoje ${spelled(factors)} oceny`,
        many: `Twoje ${spelled(factors)} ocen`,
        other: `Twoje ${spelled(factors)} oceny`,
      }),
    overviewMeans: 'Naciśnij ocenę, żeby ją zmienić. Możesz to robić, dopóki grupa nie zobaczy ocen.',
    answerLast: (missing) =>
      plural(missing, {
        one: 'Oceń ostatni',
        few: `Oceń ostatnie ${missing}`,
        many: `Oceń ostatnie ${missing}`,
        other: `Oceń ostatnie ${missing}`,
      }),
    lock: 'Zatwierdź moje oceny',
    locked: 'Twoje oceny są zatwierdzone',
    ready: (locked, of) => `Mamy odpowiedzi: ${locked} z ${of}.`,
    lockedMeans: 'Zobaczycie oceny razem, gdy wszyscy zatwierdzą.',
    unlock: 'Zmień moje oceny',
    othersVotedToReveal: 'Część grupy chce już zobaczyć oceny. Zatwierdź swoje, jeśli mają się liczyć.',
  },
  openNow: {
    title: 'Chcecie już zobaczyć oceny?',
    means: (votes, locked) =>
      `Głosów na „tak” musi być co najmniej ${spelled(votes)}, a osób z zatwierdzonymi ocenami co najmniej ${spelled(locked)}. Niezatwierdzone oceny się nie liczą.`,
    votes: (votes, needed) => `Głosy na „tak”: ${votes} z ${needed}.`,
    vote: 'Tak, pokaż oceny teraz',
    voted: 'Twój głos: „tak”, pokażmy oceny teraz.',
    allLocked: 'Wszyscy, którzy zostali, mają zatwierdzone oceny.',
    show: 'Pokaż nasze oceny',
  },
  together: {
    title: 'Uzgadniacie oceny razem',
    orWait: (seats) =>
      plural(seats, {
        one: 'Twój telefon jest teraz jedyny w grupie. Jeśli przyjdzie ktoś jeszcze, poczekaj.',
        few: `W grupie są teraz ${spelled(seats)} telefony. Jeśli przyjdzie ktoś jeszcze, poczekajcie.`,
        many: `W grupie jest teraz ${spelled(seats)} telefonów. Jeśli przyjdzie ktoś jeszcze, poczekajcie.`,
        other: `W grupie jest teraz ${seats} telefonu. Jeśli przyjdzie ktoś jeszcze, poczekajcie.`,
      }),
    orAgain:
      'Kogoś z was już nie ma. Jeśli nadal jest was troje lub więcej z telefonem, możecie zacząć od nowa w „Pomoc”.',
    go: 'Uzgodnijcie oceny razem',
  },
  compare: {
    title: 'Tak to widzicie',
    turned: 'Oto oceny. Widzicie je wszyscy w tej samej chwili.',
    means: 'Każda kropka to ocena jednej osoby, bez imienia. Porozmawiajcie, co przemawia za niską, a co za wysoką.',
    wordsMean:
      'Gdy odpowiedziały tylko trzy osoby albo telefonów jest więcej niż osób, dostajecie słowa zamiast kropek. Inaczej ktoś mógłby wyliczyć, kto co odpowiedział.',
    erased: 'Wasze własne oceny są usunięte. Uzgodnijcie wspólne oceny.',
    first: 'Zacznijcie tu',
    second: 'Potem ten',
    goOn: 'Uzgodnijcie wspólne oceny',
  },
  own: {
    answer: (answer) => `Twoja ocena: ${answer}.`,
    unknown: 'Twoja odpowiedź: „Nie wiem”.',
    onlyHere: 'Twoje własne oceny zna tylko twój telefon.',
    onlyThis: 'To wie tylko twój telefon.',
    hide: 'Ukryj to',
    show: 'Pokaż moje własne oceny',
  },
  dots: (counts) => {
    const groups = counts.flatMap((count, index) => {
      const at = `przy ocenie ${index + 1}`;
      return count > 0
        ? [
            plural(count, {
              one: `1 kropka ${at}`,
              few: `${count} kropki ${at}`,
              many: `${count} kropek ${at}`,
              other: `${count} kropki ${at}`,
            }),
          ]
        : [];
    });
    return `Na linii: ${groups.join(', ')}.`;
  },
  table: {
    count: 'Ile osób siedzi przy tym ekranie?',
    save: 'Zapisz',
  },
  pen: {
    yours: 'Masz pisak',
    others: 'Pisak ma ktoś inny przy stole',
    nobodys: 'Nikt nie ma pisaka',
    take: 'Weź pisak',
    ask: 'Poproś o pisak',
    asking: 'Prosisz o pisak.',
    otherAsks: 'Ktoś inny prosi o pisak',
    kept: 'Osoba z pisakiem go zatrzymuje.',
    asked: 'Ktoś w grupie prosi o pisak.',
    give: 'Oddaj pisak',
    keep: 'Zatrzymaj',
    putDown: 'Odłóż pisak',
    late: 'Osoba z pisakiem dołączyła, gdy grupa już zaczęła.',
    lateYours: 'Inni widzą, że dołączasz po rozpoczęciu.',
  },
  agree: {
    line: 'Wasza linia',
    whole: (factors) => `Uzgodnione są wszystkie oceny: ${spelled(factors)}.`,
    noLine: 'Nie macie linii.',
    previous: (day) => `Poprzednio, ${day}`,
    figure: 'Wasza linia do tej pory',
    soFar: (set, of) => `Czynniki z oceną: ${set} z ${of}.`,
    set: (set, of) => `${set} z ${of}`,
    edit: 'Ustawcie oceny na wykresie',
    valueText: (name, score) => `${name}: ${score === null ? 'jeszcze bez oceny' : score}`,
    legend: (factor, dots) => `Wasza wspólna ocena: ${factor}. ${dots}`,
    chooseOne: 'Wybierzcie ocenę od 1 do 5.',
    agree: 'Zgadzamy się',
    agreeOn: (score) => `Zgadzamy się na ${score}`,
    agreed: (score) => `Zgadzacie się na ${score}.`,
    watching: 'Ocena pojawi się tu, gdy wpisze ją osoba z pisakiem.',
    explain: 'O czym jest ten czynnik?',
    all: (factors) =>
      plural(factors, {
        one: 'Jedyny czynnik',
        few: `Wszystkie ${spelled(factors)}`,
        many: `Wszystkie ${spelled(factors)}`,
        other: `Wszystkie ${factors}`,
      }),
    unset: 'bez oceny',
    goOn: 'Dalej do pytań',
    comes: 'Teraz czas na pytania. Dalej przechodzi osoba z pisakiem.',
    toNumbers: 'Zobacz wasze oceny',
    goOnWithout: (missing, of) => {
      if (missing === of) return 'Dalej bez ocen';
      return plural(missing, {
        one: 'Dalej bez ostatniej oceny',
        few: `Dalej bez ostatnich ${missing} ocen`,
        many: `Dalej bez ostatnich ${missing} ocen`,
        other: `Dalej bez ostatnich ${missing} ocen`,
      });
    },
    news: (factor, score, set, of) => `${factor}: ocena ${score}. Gotowe: ${set} z ${of}.`,
  },
  figureTable: {
    show: 'Pokaż jako tabelę',
    factor: 'Czynnik',
    lowest: 'Najniższa',
    median: 'Środek',
    highest: 'Najwyższa',
    previous: 'Poprzednio',
    none: '–',
    scoreOf: (factor) => `Wasza ocena: ${factor}`,
  },
  discuss: {
    questions: (questions) => `Do rozmowy: ${questionsCounted(questions)}`,
    tab: (number, { notes, hasFocus, isTaken }) => {
      const written =
        notes === 0
          ? 'bez notatek'
          : plural(notes, {
              one: '1 notatka',
              few: `${notes} notatki`,
              many: `${notes} notatek`,
              other: `${notes} notatki`,
            });
      return `Pytanie ${number}, ${hasFocus ? 'priorytet wybrany, ' : ''}${written}${isTaken ? ', tu jest grupa' : ''}`;
    },
    toGroup: 'Do pytania grupy',
    wentOn: 'Piszesz dalej tutaj. Grupa jest już przy pytaniu:',
    bringText: 'Przenieś tam mój tekst',
    previous: 'Poprzednie pytanie',
    next: 'Następne pytanie',
    done: 'To już wszystko',
    notDone: 'To jeszcze nie wszystko',
    findMissing: (missing) =>
      plural(missing, {
        one: 'Uzgodnijcie ostatnią ocenę',
        few: `Uzgodnijcie ostatnie ${missing} oceny`,
        many: `Uzgodnijcie ostatnie ${missing} ocen`,
        other: `Uzgodnijcie ostatnie ${missing} oceny`,
      }),
    areDone: 'To już wszystko i osoba prowadząca to widzi. Nadal możecie pisać notatki.',
    showLine: 'Pokaż linię',
    changeScores: 'Zmień wasze oceny',
  },
  notes: {
    empty: 'Jeszcze bez notatek. Napiszcie własnymi słowami to, co chcecie zapamiętać.',
    write: 'Napisz notatkę',
    add: 'Dodaj notatkę',
    edit: 'Popraw',
    change: 'Popraw notatkę',
    save: 'Zapisz',
    remove: 'Usuń notatkę',
    kept: 'Osoba z pisakiem poprawiła albo usunęła twoją notatkę:',
    restore: 'Przywróć moje słowa',
    returned: 'Notatka, którą poprawiasz, jest usunięta. Twój tekst jest tu, w polu.',
    all: 'Wasze notatki',
    star: (isSingle) =>
      isSingle
        ? {
            title: 'Wyróżnione notatki',
            others: 'Wasze inne notatki',
            othersMean: 'Są w wyniku. Osoba prowadząca może je czytać i usuwać.',
            none: '',
            goesTo: 'Trafi do wyniku. Od zakończenia może ją też czytać osoba prowadząca.',
            starred: 'Wyróżniona',
            action: (note: string) => `Wyróżnij w wyniku: ${note}`,
          }
        : {
            title: 'Wasze wybrane notatki',
            others: 'Wasze inne notatki',
            othersMean: 'Zostają w grupie.',
            none: 'Nie macie wybranych notatek.',
            goesTo: 'Z gwiazdką widzą ją wszyscy.',
            starred: 'Na podsumowaniu',
            action: (note: string) => `Weź na podsumowanie: ${note}`,
          },
  },
  stars: {
    ask: (notes) =>
      plural(notes, {
        one: '1 notatka bez gwiazdki – wziąć ją?',
        few: `${notes} notatki bez gwiazdki – wziąć którąś?`,
        many: `${notes} notatek bez gwiazdki – wziąć którąś?`,
        other: `${notes} notatki bez gwiazdki – wziąć którąś?`,
      }),
    all: 'Wszystkie wasze notatki są na podsumowaniu.',
    full: 'Macie trzy notatki na podsumowanie.',
    nothing: 'Bez gwiazdki żadna wasza notatka nie pojawi się na podsumowaniu.',
    pick: 'Wybierz notatki',
    title: 'Wybierzcie notatki na podsumowanie',
    means: (most) =>
      `Dajcie gwiazdki, najwyżej ${spelled(most)}. Te notatki zobaczą wszyscy na podsumowaniu i w wyniku.`,
    count: (stars, most) => `Użyte gwiazdki: ${stars} z ${most}.`,
  },
  unsent: {
    note: 'Ta notatka nie zdążyła się wysłać:',
    edit: 'Ta poprawka nie zdążyła się zapisać:',
    proposal: 'Ta propozycja nie zdążyła się wysłać:',
    removed: 'Notatka, którą poprawiasz, jest usunięta. To twój tekst:',
    refused: 'To nie zostało wysłane:',
    own: 'Jest tylko w twoim telefonie.',
    add: 'Dodaj jako notatkę',
    save: 'Zapisz poprawkę',
    propose: 'Wyślij jako propozycję',
    copy: 'Kopiuj',
    copied: 'Tekst jest skopiowany.',
    notCopied: 'Nie udało się skopiować tekstu. Zaznacz go i skopiuj ręcznie.',
    dismiss: 'Odrzuć',
  },
  focus: {
    title: 'Wasz priorytet',
    means: (most) => `Wybierzcie od jednego do ${most === 3 ? 'trzech' : most} czynników. Obok są wasze wspólne oceny.`,
    penChooses: 'Wybiera osoba z pisakiem.',
    none: 'Nie macie jeszcze priorytetu.',
    choose: 'Wybierz priorytet',
    goOnWithout: 'Dalej bez priorytetu',
  },
} satisfies Partial<JoinWords>;
