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
    calendar: 'frister',
    sheets: 'ark til bordene',
    exercise: 'dialogøvelse',
    questions: 'dialogspørgsmål',
    model: 'modellen på én side',
    agreements: 'aftaleark',
    licence: 'drejebog',
    'poster-a4': 'plakat A4',
    'poster-a3': 'plakat A3',
  },
};
