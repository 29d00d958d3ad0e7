import { spelled } from '../../count/en.ts';
import type { sheets as da } from '../da/sheets.ts';

export const sheets = {
  title: 'Sheets for the tables',
  group: 'Group',
  date: 'Date',
  code: 'Code',
  goTo: (address) => `at ${address}`,
  qr: (address) => `QR code that opens the dialogue on a phone: ${address}`,
  exercise: {
    steps: [
      { name: 'On your own', line: 'Think of a score from 1 to 5 for each factor. 1 is low, and 5 is high.' },
      {
        name: 'Together',
        line: 'Why a low score? Why a high one? The manager gives a score last. Find one score that you can all stand by.',
      },
      { name: 'Draw the line', line: 'Write the score in its box, put a dot on the axis, and join the dots.' },
    ],
    factor: 'Factor',
    score: 'Score',
  },
  questions: {
    focus: 'Tick one to three factors',
    star: 'Put a star beside what you want to share with the other groups, three at most.',
  },
  agreements: {
    title: 'What we agree',
    what: 'What will we do?',
    where: 'Where should something change?',
    responsible: 'Responsible',
    deadline: 'Deadline',
    followUp: 'We meet for a new dialogue on',
  },
  model: {
    factors: (factors) => `The ${spelled(factors)} factors`,
    ends: 'The sentences at 1 and 5 say how either end may look.',
  },
  licence: {
    title: 'One-page script',
    lead: (minutes) => `The whole hour on one page, for the facilitator. ${minutes} Change them as it suits you.`,
    phase: 'When',
    say: 'What you can say',
    mind: 'Remember',
    minutes: (minutes) => `${minutes} min`,
    paper: 'Without phones',
    never: (deeds) => `Do not ${deeds}.`,
    nevers: [
      'work out an average',
      'ask for anybody’s own ratings',
      'name a best group',
      'solve the problem for the group',
    ],
    neversAlone: ['work out an average', 'ask for anybody’s own ratings', 'solve the problem for the group'],
  },
} satisfies typeof da;
