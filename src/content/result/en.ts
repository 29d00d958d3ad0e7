import { overview } from '../overview/en.ts';
import { en as papers } from '../papers/en.ts';
import { en as shared } from '../shared/en.ts';
import type { ResultWords } from './da.ts';

export const en = {
  shared,
  overview,
  papers,
  page: 'Result',
  print: 'Print',
  offline: 'You are offline. The page shows the latest.',
  tableOf: (title) => `Table: ${title}`,
  entrance: {
    wrongLink: 'The link does not work here',
    noLink: 'Open the result with the link you got from the facilitator.',
    gone: 'The result is no longer here',
    goneBecause: 'The dialogue has been deleted.',
    renewed: 'The link no longer works',
    renewedBecause: 'It has been changed, or the result is not shared any more. Ask the facilitator for a new link.',
  },
  file: {
    title: 'Open a saved result',
    lead: 'Choose the file that was downloaded as “Data” from a result. It may be from another server.',
    private: 'The file is read here in the browser. Nothing is sent until you take a paper or begin a follow-up.',
    reading: 'Reading the file …',
    howFar: (share) => `${share} has been read.`,
    choose: 'Choose a file',
    drop: 'You can also drop the file here.',
    shown: (name) => `This is a saved result from the file ${name}. It was read here in the browser.`,
    another: 'Open another file',
    back: 'Back',
    papers: 'The server makes the papers from your file. It keeps neither the file nor the papers.',
    followUp: {
      title: 'Go on from this dialogue',
      means:
        'You open a new dialogue. The agreements and the line come along, so that you can see what has happened since. They are kept with the new dialogue.',
      begin: 'Begin a follow-up',
    },
    problem: {
      unreadable: 'The file could not be read. Try to choose it again.',
      'too-large': 'The file is far too large to be a result.',
      'not-json':
        'The file is not a saved result, or it is not whole. Choose the file that ends with .json, or download it again.',
      'other-format': 'The file is not a result from Sekskant. Choose the file that was downloaded as “Data”.',
      'newer-version': 'The file is from a newer version of Sekskant. Open it on the server that it comes from.',
      'unknown-guide':
        'The file is about an exercise that we do not have here. Open it on the server that it comes from.',
      'does-not-fit': 'The file is a result, but something in it does not fit. It may have been changed.',
    },
    at: (pointer) => `The first thing that does not fit: ${pointer}`,
  },
  waiting: {
    title: 'The result is not ready yet',
    because: 'You can read it here when the dialogue reaches closing and agreements. The page changes by itself.',
    now: (phase) => `Right now: ${phase}.`,
  },
  summary: {
    running: 'The dialogue has not ended yet. The page follows while you write.',
    wasRunning: 'The dialogue had not ended when the file was downloaded.',
  },
  picture: {
    title: 'The diagram',
    line: 'Our line',
    noLine: 'No line.',
    described: (factor, score) => `${factor}: ${score}`,
    unscored: 'no score',
    median: 'Middle',
    medianHint: 'the score in the middle when the groups’ scores are put in order',
    spread: 'The grey area',
    spreadHint: 'from the lowest to the highest score',
    focus: 'The ring: chosen as focus',
    focusByHalf: 'The ring: chosen as focus by at least half of the groups',
  },
  factors: {
    title: 'Factor by factor',
    factor: 'Factor',
    score: 'Our score',
    median: 'Middle',
    spread: 'Lowest–highest',
    focus: 'Chosen as focus',
    range: (lowest, highest) => `${lowest}–${highest}`,
    chosen: 'Yes',
    chosenBy: (groups, of) => `${groups} of ${of} groups`,
    none: '–',
    scoredBy: (groups, of) => `${groups} of ${of} groups have set a score`,
  },
  groups: {
    title: 'The groups’ scores',
    note: 'The groups are listed by number. They cannot be compared as better or worse: each group talks about its own working day.',
    group: 'Group',
    focus: 'focus',
    key: 'A ring round the score means that the group chose the factor as its focus.',
  },
  notes: {
    title: 'What we said',
    titleInGroups: 'Selected notes from the groups',
    none: 'There are no notes here.',
    noneInGroups: 'None of the groups have selected notes.',
    noneFrom: (groups, count) =>
      `${count === 1 ? 'Group' : 'Groups'} ${groups} ${count === 1 ? 'has' : 'have'} selected no notes.`,
    starred: 'Highlighted',
  },
  answers: {
    title: 'The closing questions',
    none: 'Not answered.',
  },
  agreements: {
    title: 'What we have agreed',
    none: 'No agreements have been written.',
    what: 'Agreement',
    factor: 'Factor',
    responsible: 'Responsible',
    deadline: 'By',
    level: 'Where should something change?',
    noFactor: 'None in particular',
    carriedOver: 'Carried over from last time',
    noDeadline: 'Not set',
  },
  previous: {
    line: 'Last time',
    agreements: (date) => `The agreements of last time, ${date}`,
    outcome: 'What became of it?',
  },
  next: {
    title: 'How we go on',
    followUp: (date) => `We meet for a new dialogue on ${date}.`,
    noFollowUp: 'No date has been set for the next time.',
    steps: 'What we may look at next',
  },
  about: {
    title: 'About the result',
    kept: 'These are the scores you agreed on and what you wrote. The private ratings are not included, not even as counts. Everything is deleted 12 months after the dialogue has ended, or when the facilitator deletes it.',
    keptInFile:
      'These are the scores you agreed on and what you wrote. The private ratings are not included, not even as counts. The file is only where you have saved it.',
  },
} satisfies ResultWords;
