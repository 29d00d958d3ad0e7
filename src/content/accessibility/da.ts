import { da as shared } from '../shared/da.ts';
import type { Status } from './criterion.ts';

/** Who can use the pages, and what is not good enough yet. */
export const da = {
  shared,
  page: 'Tilgængelighed · Sekskant',
  title: 'Kan alle bruge Sekskant?',
  lead: 'Det skal de kunne: med skærmlæser, tastatur, stemme, stor skrift eller en gammel telefon. Her står, hvor langt vi er.',
  back: 'Til forsiden',
  how: {
    title: 'Hvor langt er vi?',
    standard: 'Vi måler os med WCAG 2.2 på niveau A og AA. Loven kræver, at offentlige arbejdspladser følger dem.',
    whole: (of: number) => `Alle ${of} krav er opfyldt, eller der er ikke noget, de gælder for.`,
    partly: (met: number, of: number) =>
      `${met} af ${of} krav er opfyldt, eller de gælder ikke her. Resten står herunder.`,
    looked: (date: string) => `Sidst gået igennem ${date}.`,
    only: 'Nogle krav er kun læst efter i koden. Det står ved hvert krav. Siderne er ikke prøvet med en skærmlæser endnu.',
    otherwise: 'Kan du ikke bruge telefonen i dialogen, så vælg papir eller en fælles skærm. Det tæller lige så meget.',
  },
  lacking: 'Det er ikke godt nok endnu',
  old: {
    title: 'Ældre telefoner og computere',
    browsers: (browsers: string) => `Siderne virker i ${browsers} og nyere. Ældre får at vide, hvad man kan gøre.`,
  },
  contact: {
    title: 'Er du gået i stå?',
    ask: 'Sig det til tovholderen, mens I er i gang. Skriv eller ring bagefter, så det kan blive rettet.',
    to: 'Skriv eller ring til',
    nobody: 'Den, der driver serveren, har ikke skrevet, hvem du kan kontakte. Spørg den, der inviterede dig.',
    own: 'Læs erklæringen fra den, der driver serveren',
  },
  complain: {
    title: 'Klage',
    line: 'En offentlig arbejdsplads skal have sin egen tilgængelighedserklæring. Får du ikke svar, kan du klage til',
    authority: 'Digitaliseringsstyrelsen',
    authorityAddress: 'https://digst.dk/tilsyn/webtilgaengelighed/',
  },
  criteria: {
    title: 'Krav for krav',
    show: 'Vis alle krav',
    tested: 'Undersøgt',
    statuses: {
      met: 'Opfyldt',
      partly: 'Delvist opfyldt',
      not: 'Ikke opfyldt',
      none: 'Gælder ikke her',
    } satisfies Record<Status, string>,
  },
};

export type AccessibilityWords = typeof da;
