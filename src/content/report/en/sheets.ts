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
      { name: 'On your own', line: 'Think of a number from 1 to 5 for each factor. 1 is low, and 5 is high.' },
      {
        name: 'Together',
        line: 'What speaks for a low number, and what for a high one? Find one number that you can all stand by.',
      },
      { name: 'Draw the line', line: 'Write the number in its box, put a dot on the axis, and join the dots.' },
    ],
    factor: 'Factor',
    score: 'Score',
  },
  questions: {
    focus: 'Tick one to three factors',
    star: 'Put a star beside what you want to bring to the gathering, three at most.',
  },
  model: {
    factors: (factors) => `The ${spelled(factors)} factors`,
    ends: 'The sentences at 1 and 5 say how either end may look.',
  },
  licence: {
    title: 'The facilitator’s licence',
    lead: 'The whole hour on one page. The minutes are what the guide proposes. Change them as it suits you.',
    phase: 'When',
    say: 'What you can say',
    mind: 'Remember',
    minutes: (minutes) => `${minutes} min`,
    paper: 'Without phones',
    never: (deeds) => `Do not ${deeds}.`,
    nevers: [
      'work out an average',
      'ask for anybody’s own numbers',
      'name a best group',
      'solve the problem for the group',
    ],
    neversAlone: ['work out an average', 'ask for anybody’s own numbers', 'solve the problem for the group'],
  },
} satisfies typeof da;
