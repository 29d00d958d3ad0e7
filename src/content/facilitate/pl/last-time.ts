import type { FacilitateWords } from '../da.ts';

export const lastTime: Pick<FacilitateWords, 'lastTime'> = {
  lastTime: {
    title: (date) => `Nasze poprzednie ustalenia, ${date}`,
    none: 'Nie zapisano ustaleń.',
    done: (done, of) => `Zrobione: ${done} z ${of}`,
    unanswered: (missing, of) =>
      missing === 0
        ? 'Wszystkie poprzednie ustalenia mają odpowiedź.'
        : `Poprzednie ustalenia bez odpowiedzi: ${missing} z ${of}.`,
    all: 'Pokaż wszystkie ustalenia',
    show: 'Pokaż na dużym ekranie',
    showName: (what) => `Pokaż na dużym ekranie: ${what}`,
    isShown: 'Widać teraz',
    outcome: (what) => `Co wyszło z ustalenia: ${what}`,
    describe: 'Co z niego wyszło?',
    saved: 'Zapisano',
    carried: 'Jest teraz wśród dzisiejszych ustaleń. Termin podacie na zakończenie.',
    stays: 'Dzisiejsze ustalenie zostało zmienione od czasu przeniesienia i zostaje. Możesz je usunąć na zakończenie.',
    carriedOver: 'Wraca z poprzedniego razu',
    noDeadline: 'Brak',
  },
};
