import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'діалог',
    minutes: 'протокол',
    workbook: 'таблиця',
    'scores-csv': 'оцінки',
    'notes-csv': 'нотатки',
    'agreements-csv': 'домовленості',
    record: 'дані',
    'diagram-svg': 'діаграма',
    'diagram-png': 'діаграма',
    'diagram-wide-svg': 'діаграма 16-9',
    'diagram-wide-png': 'діаграма 16-9',
    calendar: 'терміни',
    calendars: 'терміни кожному',
    board: 'дошка домовленостей',
    slides: 'слайди',
    sheets: 'аркуші для столів',
    exercise: 'діалогова вправа',
    questions: 'запитання для діалогу',
    model: 'модель на одній сторінці',
    agreements: 'аркуш домовленостей',
    licence: 'сценарій',
    'poster-a4': 'плакат A4',
    'poster-a3': 'плакат A3',
  },
  missing: {
    name: '▯ — знак, якого немає в наших шрифтах. Повну назву видно на телефоні, коли долучишся.',
    text: '▯ — знак, якого немає в наших шрифтах. Повний текст — на сторінці результату діалогу.',
  },
} satisfies typeof da;
