import { en as shared } from '../shared/en.ts';
import type { PrivacyWords } from './da.ts';

export const en = {
  shared,
  page: 'What is kept? · Sekskant',
  title: 'What is kept, and who sees it?',
  lead: 'You should be able to speak openly with each other. This page says what the server keeps, who sees it, and when it is gone.',
  back: 'To the front page',
  short: {
    title: 'In short',
    lines: [
      'You need not give your name or create an account.',
      'Only those at your table see your private ratings, without names. When the dialogue ends, they are erased.',
      'Everything else is erased a year after the dialogue, or when the facilitator deletes it.',
      'Nothing is sent to anybody else. There are no advertisements, and nobody follows what you do online.',
    ],
  },
  who: {
    title: 'Who is responsible?',
    controller: 'Data controller',
    noController:
      'Whoever runs this server has not said who the data controller is. It is usually your workplace. Ask the person who invited you.',
    contact: 'Questions',
    noContact: 'It does not say here whom you can ask. Start with your facilitator.',
    place: 'Where it is kept',
    storage: {
      file: 'In one file on the computer that this page comes from.',
      database: 'In a database that only this server uses.',
    },
    notice: 'Read what the data controller says as well',
  },
  kept: {
    title: 'What is kept',
    who: 'Who sees it?',
    until: 'When is it gone?',
    rows: [
      {
        what: 'Your private ratings',
        who: 'Only those at your table, without names, once you have locked them.',
        until:
          'When you all see the ratings, the server forgets who gave which. When the dialogue ends, they are erased. If it never ends, that happens once it has been silent for a day.',
      },
      {
        what: 'The scores you agree on',
        who: 'Your table, the facilitator, and everyone once the groups share.',
        until: 'With the dialogue.',
      },
      {
        what: 'Notes',
        who: 'Your table. Those with a star are shared across groups and are in the result. If you are a single group, all notes are.',
        until: 'When you remove them, or with the dialogue. When it ends, the server forgets who wrote what.',
      },
      {
        what: 'Agreements and the names of those responsible',
        who: 'Everyone in the dialogue, everyone with the link to the result, and everyone in the next dialogue if you follow up.',
        until: 'With the dialogue. Agreements taken into a new dialogue stay with that one.',
      },
      {
        what: 'Your seat',
        who: 'A number that your phone shows. The server knows neither your name nor your phone.',
        until: 'With the dialogue.',
      },
      {
        what: 'Your network address',
        who: 'Only the server, while you are connected. It needs the address to answer you, and to slow down anyone who guesses codes.',
        until: 'It is not written down here.',
      },
    ],
    device: {
      title: 'On your phone or computer',
      lines: [
        'A key in a cookie, so that you find your seat again. Your language and what has not been sent yet are there too.',
        'Only your phone remembers what you chose yourself. That goes when it sees that the dialogue has ended, or opens another one.',
        'If you lead a dialogue, the browser also remembers a list of your dialogues, and the name and password that you wrote for the Wi-Fi of the room. That goes when the browser has forgotten the last dialogue.',
        'It is only what the page cannot do without. That is why we do not ask for permission to use cookies. You can delete it in your browser.',
      ],
    },
  },
  erased: {
    title: 'What is erased',
    lines: [
      'A dialogue is erased 12 months after it ended. If it never ends, that happens 30 days after anybody last did something in it.',
      'The facilitator can delete it before. Then it is gone at once.',
      'A file or a paper that somebody has downloaded stays where they put it.',
    ],
    backups: (days) =>
      days === null
        ? 'There may be a backup of everything. It does not say here how long it is kept. Ask whoever runs the server.'
        : days === 0
          ? 'No backups are taken of what is kept.'
          : `There may be a backup of everything. It is kept for at most ${days === 1 ? 'one day' : `${days} days`}.`,
    list: 'A dialogue that was erased does not return when a backup is restored. For that reason its code and the time are on a list for a little more than a year.',
  },
  free: {
    title: 'Look after each other when you write',
    lines: [
      'Write about the work and not about people. Do not mention anybody’s health, faith, politics, union or private life.',
      'If somebody has written too much, remove the note at the table. The facilitator can also take it out of the result.',
    ],
  },
  rights: {
    title: 'Your rights',
    lines: [
      'You can ask the data controller to show you what it says about you, to correct or erase it, or object to its use.',
      'The server does not know who you are. It can only find you where your name has been written.',
    ],
    complain: 'You can complain to',
    authority: 'the Danish Data Protection Agency',
    authorityAddress: 'https://www.datatilsynet.dk/english',
  },
} satisfies PrivacyWords;
