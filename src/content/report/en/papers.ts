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
    calendar: 'deadlines',
    sheets: 'sheets for the tables',
    exercise: 'dialogue exercise',
    questions: 'dialogue questions',
    model: 'the model on one page',
    agreements: 'agreements sheet',
    licence: 'one-page script',
    'poster-a4': 'poster A4',
    'poster-a3': 'poster A3',
  },
} satisfies typeof da;
