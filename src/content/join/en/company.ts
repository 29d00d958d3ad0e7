import { spelled } from '../../count/en.ts';
import type { JoinWords } from '../da.ts';

const counted = (people: number) => (people === 1 ? '1 person' : `${people} people`);
const devices = (phones: number) => (phones === 1 ? '1 phone' : `${phones} phones`);

export const company = {
  company: {
    ask: 'How many of you are at the table?',
    everybody: 'Count everyone, including anyone without a phone.',
    once: 'One answer from any of you is enough.',
    more: (most) => `More than ${spelled(most)}`,
    number: 'Number of people',
    save: 'Save',
    here: (people, phones) => `${counted(people)}, ${devices(phones)}`,
    correct: 'Change',
    theNumber: ' how many you are',
    morePhones:
      'There are more phones than people. You will get words and no dots, because anyone with two phones could work out what the others chose. If more of you have come, correct the number.',
    changed: (people, phones) =>
      `Who is at the table has changed. It now says ${counted(people)} and ${devices(phones)}. If that is right, lock again.`,
  },
  away: {
    is: (seat) => `Seat ${seat} is out of contact.`,
    notHere: 'That seat is not here',
    notHereName: (seat) => `That seat is not here: seat ${seat}`,
    sure: (seat) =>
      `Does nobody have seat ${seat}? The number is at the foot of the phone. Then it does not count, and those who have locked lock again. Count how many of you there are, and the seat is taken out.`,
    isAside: (seat) => `Seat ${seat} does not count for now.`,
    lockAgain: (seat) => `Seat ${seat} has been taken out. Lock your ratings again.`,
    title: 'The others could not see your phone',
    means: 'They went on without it, and your ratings have been deleted. If you are here, say so, and rate again.',
    here: 'I am here',
  },
  knock: {
    asks: (phones) =>
      phones === 1
        ? 'A new phone would like to join your table.'
        : `${phones} new phones would like to join your table.`,
    together: 'Are you sitting together?',
    yes: 'Yes',
    no: 'No',
    letIn: (seat) => `let seat ${seat} in`,
    keepOut: (seat) => `do not let seat ${seat} in`,
  },
  moved: {
    to: (group) => `You have been moved. You are now in Group ${group}.`,
    here: (people, phones) =>
      `At this table there ${(people ?? phones) === 1 ? 'is' : 'are'} ${people === null ? '' : `${counted(people)} and `}${devices(phones)}.`,
    again: 'Your ratings have not come with you. Please give them again here.',
    notIn: 'Your ratings have not come with you. You join in again when the group finds its shared scores.',
    further: 'The group is further on. You join in from here. Your own ratings have not come with you.',
    read: 'OK',
  },
  late: {
    title: 'The group had begun when you came',
    means:
      'The others are giving their own ratings, and it is too late to add yours. You join in when you find your shared scores.',
    orOldSeat:
      'Is the seat that is out of contact your old one? Tap “That seat is not here” below. Then you are included, and the others only have to lock again.',
    orAgain: 'If you want everyone’s ratings to count, begin again. You can do that under “Help”.',
    rated: 'You gave your ratings in another group',
    ratedMeans: 'So you give none here. You join in when you find your shared scores.',
  },
  again: {
    title: 'Begin again',
    means: 'If more people have come, or something went wrong, you can give your ratings from the beginning.',
    begin: 'Begin the ratings again',
    sure: 'This deletes every rating that you at the table have given, including those that are locked. Do you all agree?',
    forSure: 'Yes, delete the ratings',
    said: 'You have begun again. All your earlier ratings are deleted.',
  },
  waiting: {
    here: (group) => (group === null ? 'You are waiting to be let in' : `You are waiting at ${group}`),
    means: 'Tell those at the table. One of them taps Yes on their phone, and you are in.',
    why: 'They have begun, and what they say and write stays at the table. So they let people in themselves.',
    keep: 'Do not close the page. You may lock your phone meanwhile.',
    choose: 'Where are you sitting?',
    chooseMeans: 'The groups have begun. Choose yours, and we will ask them to let you in.',
    declined: 'The table said no',
    declinedMeans: 'Perhaps it was not your table. Choose the group you are sitting with, or speak to the facilitator.',
    onlyDeclinedMeans: 'Speak to those at the table, or to the facilitator. Then you can ask again.',
    again: 'Ask again',
    yours: 'Your group',
    yoursNumber: 'Number of your group',
    wrongGroup: 'I chose the wrong one',
    other: 'Are you sitting with another group?',
    otherNumber: 'Are you sitting with another group? Write its number.',
    ask: 'Ask them',
    sitAt: (group) => `I am in ${group}`,
    leaveMeans: 'We will then stop asking at the table.',
  },
} satisfies Partial<JoinWords>;
