import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'dialog',
    minutes: 'proces-verbal',
    workbook: 'foaie de calcul',
    'scores-csv': 'scoruri',
    'notes-csv': 'notițe',
    'agreements-csv': 'înțelegeri',
    record: 'date',
    'diagram-svg': 'diagramă',
    'diagram-png': 'diagramă',
    'diagram-wide-svg': 'diagramă 16-9',
    'diagram-wide-png': 'diagramă 16-9',
    calendar: 'termene',
    calendars: 'termene pentru fiecare',
    board: 'panou cu înțelegeri',
    slides: 'prezentare',
    sheets: 'fișe pentru mese',
    exercise: 'exercițiul de dialog',
    questions: 'întrebări de dialog',
    model: 'modelul pe o pagină',
    agreements: 'fișa înțelegerilor',
    licence: 'scenariu',
    'poster-a4': 'afiș A4',
    'poster-a3': 'afiș A3',
  },
  missing: {
    name: '▯ e un caracter care lipsește din fonturile noastre. Numele întreg e pe telefon, după ce ai intrat.',
    text: '▯ e un caracter care lipsește din fonturile noastre. Textul întreg e pe pagina cu rezultatul dialogului.',
  },
} satisfies typeof da;
