import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'dialog',
    minutes: 'protokół',
    workbook: 'arkusz kalkulacyjny',
    'scores-csv': 'oceny',
    'notes-csv': 'notatki',
    'agreements-csv': 'ustalenia',
    record: 'dane',
    'diagram-svg': 'wykres',
    'diagram-png': 'wykres',
    'diagram-wide-svg': 'wykres 16-9',
    'diagram-wide-png': 'wykres 16-9',
    calendar: 'terminy',
    calendars: 'terminy dla każdej osoby',
    board: 'tablica ustaleń',
    slides: 'slajdy',
    sheets: 'karty na stoły',
    exercise: 'ćwiczenie',
    questions: 'pytania do rozmowy',
    model: 'model na jednej stronie',
    agreements: 'karta ustaleń',
    licence: 'scenariusz',
    'poster-a4': 'plakat A4',
    'poster-a3': 'plakat A3',
  },
  missing: {
    name: '▯ to znak, którego nie ma w naszych czcionkach. Całą nazwę widać na telefonie po dołączeniu.',
    text: '▯ to znak, którego nie ma w naszych czcionkach. Cały tekst jest na stronie z wynikiem dialogu.',
  },
} satisfies typeof da;
