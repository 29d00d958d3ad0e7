import { capitalized } from '../count/capitalized.ts';
import { spelled } from '../count/en.ts';
import { en as papers } from '../papers/en.ts';
import { en as shared } from '../shared/en.ts';
import type { StartWords } from './da.ts';

export const en = {
  shared,
  papers,
  page: 'Sekskant – dialogue on working environment',
  howLink: 'How to do it',
  headline: (factors) => ['One hour.', `${capitalized(spelled(factors))} factors.`, 'Your own picture.'],
  lead: 'Talk in small groups about how well equipped you are to deal with problems in your working environment. One by one first. Then together.',
  join: {
    label: 'Join with a code',
    go: 'Join',
    help: 'Eight digits from the big screen. You can also scan the QR code with your camera.',
    incomplete: 'A code is eight digits. Check it on the big screen.',
    unheard: 'We cannot reach the server. Try again in a moment.',
  },
  open: {
    question: 'Are you the facilitator?',
    noAccount: 'You need no account.',
    go: 'Start a dialogue',
    opening: 'Opening …',
    adjust: 'Adjust first',
    guide: 'What will you talk about?',
    title: 'Workplace or team',
    titleMeans: 'Optional. Shown on the big screen and in the result.',
    people: 'How many are you?',
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
      phones: { name: 'Own phones', means: 'Each sets their numbers in private first.' },
      table: { name: 'One device at each table', means: 'The group sets the numbers together.' },
      paper: { name: 'Paper', means: 'You type in the group’s numbers.' },
    },
    wayMeans: 'You can change it for each group later.',
    minutes: 'Minutes',
    sum: (minutes) => `${minutes} minutes in all.`,
    short: 'That is less than 60 minutes. Better set aside enough time, so that the talk is not rushed.',
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
      'Find a place where you can talk undisturbed, and set aside at least 60 minutes. Agree who is the facilitator.',
      'The facilitator starts the dialogue on a computer and shows the big screen to everyone.',
      'Everyone scans the code and sits down in groups of 4–6 people.',
      `Each sets a number from 1 to 5 on the ${spelled(factors)} factors. The group sees its spread and talks its way to one shared line.`,
      `The groups answer ${spelled(questions)} questions and gather what they found.`,
      'You end with agreements: what, who and when.',
    ],
  },
  kept: {
    title: 'What is kept?',
    lines: [
      'Nobody has to write their name or open an account. Names are only where you write them yourselves.',
      'Only those at your table see your private numbers, without names. When the dialogue ends, they are deleted. If it never ends, they are deleted once it has been silent for a day.',
      'The numbers that you agree on, notes and agreements are kept. When the dialogue ends, we forget who wrote what.',
      'The dialogue is deleted no later than 12 months after it has ended. If it is never ended, it is deleted 30 days after the last change. The facilitator can delete it sooner.',
    ],
  },
  saved: 'Open a saved result',
  own: {
    title: 'Dialogues on this device',
    all: (count) => `The whole list (${count})`,
    open: (title) => title || 'Dialogue without a name',
    opened: (day) => `Opened ${day}`,
    forget: 'Remove from the list',
    forgetName: (title) => `Remove ${title} from the list`,
  },
} satisfies StartWords;

function counted(number: number): string {
  return number.toLocaleString(shared.locale);
}
