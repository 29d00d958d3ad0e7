import type { FirstWords } from '../da/first.ts';

export const first = {
  language: 'en',
  locale: 'en-GB',
  product: 'Sekskant',
  languageMenu: 'Language',
  privacy: 'What is kept, and who sees it?',
  group: (number) => `Group ${number}`,
  connection: {
    connecting: 'Opening the dialogue …',
    missing: 'The page cannot load the rest just now. It keeps trying by itself.',
    portal:
      'The network wants you to log on. Open another page in your browser, log on, and come back here. What you wrote stays here.',
  },
  refusal: {
    'not-allowed': 'You cannot do that here.',
    'dialogue-full': 'There are no more seats. Ask the facilitator to add a group.',
    'offer-over': 'The link has been used or is too old. Make a new one where you have your seat.',
    'group-full': 'The group is full. Choose another group.',
    'group-on-paper': 'That group works on paper. Choose another group, or sit down at the table.',
    'too-many-wait': 'Many phones are waiting at that table already. Speak to those who sit there.',
    'unknown-group': 'There is no such group.',
    'unknown-seat': 'Your seat is no longer there. Join again with the code.',
    'unknown-dialogue':
      'There is no open dialogue with that code. Check the eight digits on the big screen, or ask the facilitator.',
    'request-invalid': 'The page and the server do not understand each other. Reload the page.',
    'too-large': 'That is too much text at once.',
    'too-many-commands': 'That was too fast. Wait a moment.',
    'too-many-codes': 'Many wrong codes have been tried from your network. Check the code, or use mobile data.',
    'too-many-joins': 'Many phones are joining from here right now. The page keeps trying.',
    'too-many-connections': 'Too many people are on here right now. Try again in a moment.',
    'not-stored': 'The server cannot store anything right now. What you wrote stays here and is sent again.',
  },
} satisfies FirstWords;
