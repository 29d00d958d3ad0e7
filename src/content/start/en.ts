import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/en.ts';
import { wholeNumber } from '../count/whole-number.ts';
import { en as papers } from '../papers/en.ts';
import { en as shared } from '../shared/en.ts';
import type { StartWords } from './da.ts';

export const en = {
  shared,
  papers,
  page: 'Sekskant – dialogue on working environment',
  howLink: 'How to do it',
  headline: (factors) => ['One hour.', `${capitalized(spelled(factors))} factors.`, 'Your own picture.'],
  lead: 'A one-hour meeting about your working environment. Rate on your own first. Then find a shared picture in small groups.',
  join: {
    label: 'Do you have a code?',
    go: 'Join',
    help: 'Eight digits from the big screen. You can also scan the QR code with your camera.',
    incomplete: 'A code is eight digits. Check it on the big screen.',
    unheard: 'We cannot reach the server. Try again in a moment.',
  },
  open: {
    question: 'Will you lead the meeting (as facilitator)?',
    noAccount: 'You don’t need an account.',
    go: 'Start a dialogue',
    opening: 'Opening …',
    adjust: 'Adjust first',
    guide: 'What will you talk about?',
    title: 'Workplace or team',
    titleMeans: 'Optional. Shown on the big screen and in the result.',
    people: 'How many of you are there?',
    groups: 'Number of groups',
    proposal: (people, sizes) => {
      const [most = 0, fewest = most] = [sizes[0], sizes.at(-1)];
      const each = most === fewest ? `${most}` : `${fewest}–${most}`;
      const persons = people === 1 ? '1 person' : `${counted(people)} people`;
      return sizes.length === 1 ? `${persons}: one group.` : `${persons}: ${counted(sizes.length)} groups of ${each}.`;
    },
    outside: 'A group should be 4–6 people, so that everyone gets to speak.',
    mode: 'How you take part',
    modes: {
      phones: { name: 'Own phones', means: 'Everyone rates on their own first.' },
      table: { name: 'One device at each table', means: 'The group finds the scores together.' },
      paper: { name: 'Paper', means: 'You type in the group’s scores.' },
    },
    wayMeans: 'You can change it for each group later.',
    minutes: 'Minutes',
    sum: (minutes) => `${minutes} minutes in all.`,
    short: 'That is less than 60 minutes. Set aside plenty of time, so that the talk is not rushed.',
    defaults: 'Begins with one group on own phones. Groups can be added once you are in.',
  },
  example: { name: 'Example', title: 'Example of a group’s line' },
  agenda: {
    title: 'How the hour goes',
    minutes: (minutes) => `${minutes} min`,
    exercise: 'you rate, agree and talk about why',
  },
  how: {
    title: 'How to do it',
    steps: (factors, questions) => [
      'Find a place where you can talk undisturbed, and set aside at least 60 minutes. Find a facilitator to lead the meeting.',
      'The facilitator starts the dialogue on a computer and shows the big screen to everyone.',
      'Everyone scans the code and sits down in groups of 4–6 people.',
      `Everyone rates the ${spelled(factors)} factors from 1 to 5. The group sees where the ratings lie and talks its way to one shared line.`,
      `The groups answer ${spelled(questions)} questions and share what they found.`,
      'You end with agreements: what, who and when.',
    ],
  },
  kept: {
    title: 'What is kept?',
    lines: [
      'Nobody has to write their name or open an account. Names appear only where you write them yourselves.',
      'Only those at your table see your private ratings, without names. When the dialogue ends, they are deleted. If it never ends, they are deleted once it has been silent for a day.',
      'The scores that you agree on, notes and agreements are kept. When the dialogue ends, we forget who wrote what.',
      'The dialogue is deleted no later than 12 months after it has ended. If it is never ended, it is deleted 30 days after the last change. The facilitator can delete it sooner.',
    ],
  },
  saved: 'Open a saved result',
  own: {
    title: 'Dialogues on this device',
    all: (count) => `The whole list (${count})`,
    open: (title) => title || 'Dialogue without a name',
    opened: (day) => `Opened ${day}`,
    code: (code) => `code ${code}`,
    followUp: 'follow-up',
    ended: 'ended',
    forgotten: 'The browser has forgotten the dialogue. You can come back with your link.',
    forget: 'Remove from the list',
    forgetName: (title) => `Remove from the list: ${title}`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return wholeNumber(number, shared.locale);
}
