import type { GuideWords } from '../guide-words.ts';
import { script } from '../standard/en/script.ts';
import { standard } from '../standard/en.ts';
import { meetingCultureForm } from './form.ts';

const factors = {
  aim: {
    name: 'Aim and agenda',
    lines: ['Aim', 'and agenda'],
    short: 'We know why we meet.',
    what: 'A meeting without an aim turns into small talk. Does everyone know what you want to get done before you sit down?',
    low: 'We find out as we go along.',
    high: 'Everyone knows the aim before we begin.',
    lowExample: 'In an office every item is called “information”.',
    highExample: 'In an office each item says what it is to end with.',
    opener: 'When did you last not know why you were sitting there?',
  },
  time: {
    name: 'Time',
    lines: ['Time'],
    short: 'We begin and end when we said we would.',
    what: 'The time belongs to all. What happens when it is up?',
    low: 'We always run over.',
    high: 'We keep to time, even when it is tight.',
    lowExample: 'In a workshop ten people wait for the last one.',
    highExample: 'In a workshop the door closes on time.',
    opener: 'What does it cost you when a meeting drags on?',
  },
  voices: {
    name: 'Room for everyone',
    lines: ['Room for everyone'],
    short: 'Everyone who has something to say is heard.',
    what: 'The same three can fill a whole meeting. Whom do you seldom hear from?',
    low: 'The same people do the talking.',
    high: 'Everyone is asked, and everyone is heard.',
    lowExample: 'At a school new people say nothing for a year.',
    highExample: 'At a school each meeting goes once around the table before anyone discusses.',
    opener: 'Who speaks first among you, and who does not speak at all?',
  },
  decisions: {
    name: 'Decisions',
    lines: ['Decisions'],
    short: 'We know when something is decided.',
    what: 'A decision that nobody remembers is no decision. Do you say it out loud?',
    low: 'We bring up the same items again.',
    high: 'We say out loud what we decide.',
    lowExample: 'In a warehouse there are two opinions on what was agreed.',
    highExample: 'In a warehouse each item ends with one sentence on the board.',
    opener: 'When were you last in doubt about what you had decided?',
  },
  'follow-up': {
    name: 'Follow-up',
    lines: ['Follow-up'],
    short: 'We do what we agree on.',
    what: 'What is not followed up you could have spared yourselves. Who asks about it?',
    low: 'It is gone when we get up.',
    high: 'We begin with what we agreed last time.',
    lowExample: 'In a care home nobody reads the minutes.',
    highExample: 'In a care home the first item is always the agreements from last time.',
    opener: 'What became of what you agreed at the last meeting?',
  },
};

export const en: GuideWords<typeof meetingCultureForm> = {
  ...standard(meetingCultureForm),
  name: 'Meeting culture',
  origin: 'An exercise for tests of Sekskant.',
  ourWords: { marker: 'Help text', line: 'All of this is help text.' },
  limits: 'The line is a picture of a talk about your meetings.',
  resultTitle: 'How we see our meeting culture',
  purpose: {
    title: 'Purpose',
    sentences: ['You talk about your meetings.', 'You look at five factors.', 'You end with agreements.'],
  },
  concept: {
    title: 'What is meeting culture?',
    definition: 'Meeting culture is the way you usually hold meetings.',
    paragraphs: ['It is yours together, and you can change it.'],
  },
  factors,
  questions: {
    works: 'Which meetings work for us?',
    first: 'What will we do something about first?',
    stop: 'What should we stop doing?',
    try: 'What will we try?',
  },
  questionHints: {
    works: 'Think of last week.',
    first: 'What would you notice most?',
    stop: 'What would nobody miss?',
    try: 'Begin small.',
  },
  closingQuestions: {
    change: 'What do we change about our meetings?',
    care: 'Who keeps an eye on it?',
    'look-back': 'When do we look at it again?',
  },
  nextSteps: { observer: { name: 'The guest', line: 'Ask another department to watch a meeting.' } },
  checklist: [
    { id: 'room', text: 'Find a room where everyone can see each other.' },
    { id: 'groups', text: 'If you are many, form groups of 4–6 people.' },
  ],
  script: script(meetingCultureForm, {
    purpose: 'Today you talk about your meetings.',
    model: 'Meeting culture is the way you usually hold meetings.',
    perFactor: {
      aim: `The first is about why you meet. ${factors.aim.opener}`,
      time: `Here you look at time. ${factors.time.opener}`,
      voices: `Here you look at who is heard. ${factors.voices.opener}`,
      decisions: `Here you look at what you decide. ${factors.decisions.opener}`,
      'follow-up': `The last is about what happens afterwards. ${factors['follow-up'].opener}`,
    },
  }),
};
