import type { papers as da } from '../da/papers.ts';

export const papers = {
  files: {
    report: 'diyalog',
    minutes: 'tutanak',
    workbook: 'hesap tablosu',
    'scores-csv': 'puanlar',
    'notes-csv': 'notlar',
    'agreements-csv': 'kararlar',
    record: 'veri',
    'diagram-svg': 'şema',
    'diagram-png': 'şema',
    'diagram-wide-svg': 'şema 16-9',
    'diagram-wide-png': 'şema 16-9',
    calendar: 'son tarihler',
    calendars: 'herkese ayrı son tarihler',
    board: 'karar panosu',
    slides: 'slaytlar',
    sheets: 'masa kâğıtları',
    exercise: 'diyalog alıştırması',
    questions: 'diyalog soruları',
    model: 'tek sayfada model',
    agreements: 'karar kâğıdı',
    licence: 'akış rehberi',
    'poster-a4': 'afiş A4',
    'poster-a3': 'afiş A3',
  },
  missing: {
    name: '▯, yazı tiplerimizde olmayan bir karakterdir. Katılınca adın tamamı telefonda yazar.',
    text: '▯, yazı tiplerimizde olmayan bir karakterdir. Metnin tamamı diyaloğun sonuç sayfasında yazar.',
  },
} satisfies typeof da;
