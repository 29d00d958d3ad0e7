import { spelled } from '../count/en.ts';
import type { PaperWords } from './da.ts';

export const en = {
  title: 'Get the papers',
  open: 'Get the papers',
  intro: 'Everything is made in English. Switch the page’s language to get it in another.',
  making: 'Making the file …',
  taken: (name) => `${name} has been downloaded.`,
  offline: 'We could not reach the server. Try again.',
  notYet: 'The report and the rest come here when you reach closing and agreements.',
  result: {
    title: 'From the dialogue',
    report: {
      name: 'Report',
      hint: 'For the management and the safety group: the diagram, what you said and what you agreed.',
    },
    minutes: {
      name: 'Minutes',
      hint: 'Scores, notes, answers and agreements as text that you can edit in Word or LibreOffice.',
    },
    slides: { name: 'Slides', hint: 'To show to others: the diagram, notes and agreements, with what you can say.' },
    board: {
      name: 'Poster of the agreements',
      hint: 'For the wall: the agreements with boxes to tick, and the date of the next dialogue.',
    },
    calendar: {
      name: 'Deadlines for the calendar',
      hint: 'The deadlines in your agreements and the date of the next dialogue. Get it again when something has changed.',
    },
    diagram: { name: 'The diagram', hint: 'For the notice board and your own slides.' },
    numbers: { name: 'Workbook', hint: 'The scores that you agreed on, notes and agreements.' },
    data: {
      name: 'Data',
      hint: 'The whole result as JSON. Can be opened again from the front page, also on another server.',
    },
  },
  tables: {
    title: 'For the tables and the wall',
    sheets: {
      name: 'Sheets for the tables',
      hint: 'First the script and the model, then the exercise and the questions for each group, and last a sheet for agreements.',
    },
    poster: { name: 'Poster', hint: 'The code and the QR code for the wall.' },
  },
  blank: {
    title: 'Print it on paper',
    intro: 'All of it can be done without phones. The sheets are empty and ready to write on.',
    exercise: { name: 'Dialogue exercise', hint: 'The table and the empty diagram.' },
    questions: {
      name: 'Dialogue questions',
      hint: (questions) => `The ${spelled(questions)} questions with lines for answers.`,
    },
    model: { name: 'The model on one page', hint: (factors) => `The ${spelled(factors)} factors, explained.` },
    agreements: { name: 'Closing and agreements', hint: 'The closing questions and room for your agreements.' },
    licence: { name: 'One-page script', hint: 'The whole hour on one page, for the facilitator.' },
  },
  formats: {
    pdf: 'PDF',
    word: 'Word',
    excel: 'Excel',
    powerpoint: 'PowerPoint',
    calendar: 'All (ICS)',
    calendars: 'One for each person (ZIP)',
    png: 'PNG',
    svg: 'SVG',
    pngWide: 'PNG 16:9',
    svgWide: 'SVG 16:9',
    json: 'JSON',
    csvScores: 'CSV: scores',
    csvNotes: 'CSV: notes',
    csvAgreements: 'CSV: agreements',
    a4: 'A4',
    a3: 'A3',
    letter: 'US Letter',
    tabloid: 'US Tabloid',
  },
  sizes: ['a4', 'letter'],
  facilitator: {
    label: 'Who was the facilitator? (optional)',
    hint: 'Appears in the report. Leave it empty if it should not.',
    save: 'Save',
    saved: 'Saved.',
  },
  handOn: {
    link: {
      copy: 'Copy the link',
      share: 'Share the link',
      copied: 'The link is copied.',
      means: 'Anyone who has the link can read the result.',
    },
    text: {
      copy: 'Copy as text',
      share: 'Share as text',
      copied: 'The text is copied.',
      means: 'The agreements and your scores, ready to put in a message.',
    },
    notCopied: 'It could not be copied. Select it here and copy it yourself.',
  },
  share: {
    label: 'Share the result with the participants',
    hint: 'When the dialogue has ended, the big screen shows a QR code to the result, and the papers can be downloaded on the phones.',
  },
} satisfies PaperWords;
