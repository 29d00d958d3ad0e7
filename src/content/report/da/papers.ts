/** What the papers are called as files. */
export const papers = {
  files: {
    report: 'dialog',
    minutes: 'referat',
    workbook: 'regneark',
    'scores-csv': 'tal',
    'notes-csv': 'noter',
    'agreements-csv': 'aftaler',
    record: 'data',
    'diagram-svg': 'diagram',
    'diagram-png': 'diagram',
    'diagram-wide-svg': 'diagram 16-9',
    'diagram-wide-png': 'diagram 16-9',
    calendar: 'frister',
    calendars: 'frister til hver',
    board: 'aftaletavle',
    slides: 'slides',
    sheets: 'ark til bordene',
    exercise: 'dialogøvelse',
    questions: 'dialogspørgsmål',
    model: 'modellen på én side',
    agreements: 'aftaleark',
    licence: 'drejebog',
    'poster-a4': 'plakat A4',
    'poster-a3': 'plakat A3',
  },
  /** Below a paper that has boxes in it: of a name, or of anything. */
  missing: {
    name: '▯ er et tegn, vores skrifttyper mangler. Hele navnet står på telefonen, når du er kommet med.',
    text: '▯ er et tegn, vores skrifttyper mangler. Hele teksten står på dialogens resultatside.',
  },
};
