import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'dialogue',
    minutes: 'minutes',
    workbook: 'workbook',
    'scores-csv': 'scores',
    'notes-csv': 'notes',
    'agreements-csv': 'agreements',
    record: 'data',
    'diagram-svg': 'diagram',
    'diagram-png': 'diagram',
    'diagram-wide-svg': 'diagram 16-9',
    'diagram-wide-png': 'diagram 16-9',
    calendar: 'deadlines',
    calendars: 'deadlines for each',
    board: 'agreements poster',
    slides: 'slides',
    sheets: 'sheets for the tables',
    exercise: 'dialogue exercise',
    questions: 'dialogue questions',
    model: 'the model on one page',
    agreements: 'agreements sheet',
    licence: 'one-page script',
    'poster-a4': 'poster A4',
    'poster-a3': 'poster A3',
  },
  missing: {
    name: '▯ is a character that our typefaces lack. The whole name is on the phone once you have joined.',
    text: '▯ is a character that our typefaces lack. The whole text is on the result page of the dialogue.',
  },
} satisfies typeof da;
