import { pl as shared } from '../shared/pl.ts';
import type { AccessibilityWords } from './da.ts';

export const pl = {
  shared,
  page: 'Dostępność · Sekskant',
  title: 'Czy każdy może używać Sekskanta?',
  lead: 'Tak powinno być: z czytnikiem ekranu, klawiaturą, głosem, dużym pismem albo starym telefonem. Tu jest napisane, jak daleko jesteśmy.',
  back: 'Na stronę główną',
  how: {
    title: 'Jak daleko jesteśmy?',
    standard:
      'Naszą miarą jest WCAG 2.2 na poziomie A i AA. Duńskie prawo wymaga, żeby publiczne miejsca pracy tego przestrzegały.',
    whole: (of) => `Spełnione są wszystkie wymagania (${of}) albo nie ma tu nic, czego dotyczą.`,
    partly: (met, of) => `Wymagania spełnione lub takie, które tu nie obowiązują: ${met} z ${of}. Reszta jest poniżej.`,
    looked: (date) => `Ostatni przegląd: ${date}.`,
    only: 'Niektóre wymagania sprawdzono tylko w kodzie. Jest to zaznaczone przy każdym z nich. Stron nie wypróbowano jeszcze z czytnikiem ekranu.',
    otherwise: 'Jeśli nie możesz używać telefonu w dialogu, wybierz papier albo wspólny ekran. To liczy się tak samo.',
  },
  lacking: 'To jeszcze nie jest dość dobre',
  old: {
    title: 'Starsze telefony i komputery',
    browsers: (browsers) =>
      `Strony działają w przeglądarkach ${browsers} i nowszych. Starsze dostają informację, co można zrobić.`,
  },
  contact: {
    title: 'Coś nie działa?',
    ask: 'Powiedz to osobie prowadzącej od razu, w trakcie. Potem napisz albo zadzwoń, żeby można było to poprawić.',
    to: 'Napisz albo zadzwoń:',
    nobody: 'Ten, kto prowadzi serwer, nie podał, z kim się kontaktować. Zapytaj osobę, która cię zaprosiła.',
    own: 'Przeczytaj deklarację tego, kto prowadzi serwer',
  },
  complain: {
    title: 'Skarga',
    line: 'Publiczne miejsce pracy musi mieć własną deklarację dostępności. Jeśli nie dostaniesz odpowiedzi, możesz złożyć skargę do',
    authority: 'duńskiej Agencji Cyfryzacji (Digitaliseringsstyrelsen)',
    authorityAddress: 'https://digst.dk/tilsyn/webtilgaengelighed/',
  },
  criteria: {
    title: 'Wymaganie po wymaganiu',
    show: 'Pokaż wszystkie wymagania (po angielsku)',
    tested: 'Sprawdzono',
    statuses: {
      met: 'Spełnione',
      partly: 'Częściowo spełnione',
      not: 'Niespełnione',
      none: 'Tu nie dotyczy',
    },
  },
} satisfies AccessibilityWords;
