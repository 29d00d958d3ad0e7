import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'Dialog',
    minutes: 'Protokoll',
    workbook: 'Arbeitsmappe',
    'scores-csv': 'Zahlen',
    'notes-csv': 'Notizen',
    'agreements-csv': 'Vereinbarungen',
    record: 'Daten',
    'diagram-svg': 'Diagramm',
    'diagram-png': 'Diagramm',
    'diagram-wide-svg': 'Diagramm 16-9',
    'diagram-wide-png': 'Diagramm 16-9',
    calendar: 'Fristen',
    calendars: 'Fristen je Person',
    board: 'Tafel der Vereinbarungen',
    slides: 'Folien',
    sheets: 'Blätter für die Tische',
    exercise: 'Dialogübung',
    questions: 'Dialogfragen',
    model: 'Das Modell auf einer Seite',
    agreements: 'Blatt für Vereinbarungen',
    licence: 'Leitfaden',
    'poster-a4': 'Plakat A4',
    'poster-a3': 'Plakat A3',
  },
  missing: {
    name: '▯ ist ein Zeichen, das unseren Schriften fehlt. Der ganze Name steht auf dem Handy, sobald du dabei bist.',
    text: '▯ ist ein Zeichen, das unseren Schriften fehlt. Der ganze Text steht auf der Ergebnisseite des Dialogs.',
  },
} satisfies typeof da;
