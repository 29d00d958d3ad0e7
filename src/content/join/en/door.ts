import { first as shared } from '../../shared/en/first.ts';
import type { DoorWords } from '../da/door.ts';

export const door = {
  shared,
  page: 'Dialogue',
  takeOver: {
    title: 'Go on with your seat',
    means: 'You already have a seat in another browser. Tap, and it moves here.',
    take: 'Go on here',
    door: 'Join with a new seat',
  },
  door: {
    inApp:
      'This page is open inside an app. Choose “Open in browser” in the app’s menu before you go in. Otherwise it is easy to lose the page.',
    looking: 'Finding the dialogue …',
    untitled: 'A dialogue about your working environment',
    nameless: 'You don’t have to write your name or create an account.',
    where: 'Where are you sitting?',
    anywhere: 'Find me a seat',
    anywhereMeans: 'You join the group with the most room.',
    atTable: 'I am sitting at a table',
    numberMeans: 'Write the number of the group.',
    number: 'Number of the group',
    seating: ({ mode, seats, full }) => {
      if (mode === 'paper') return 'on paper';
      if (full) return 'full';
      if (mode === 'table') return 'shares one device';
      if (seats === 0) return 'nobody yet';
      return seats === 1 ? '1 seat taken' : `${seats} seats taken`;
    },
    join: 'Join',
    isShared: (group) =>
      `Group ${group} shares one device, and it is here already. If that is your group, press “Join” again. If not, choose another.`,
    joining: 'Finding your seat …',
    unheard: 'We cannot reach the server. The page tries again by itself.',
    sameNetwork: 'Is the phone on the same network as the facilitator’s computer?',
    wrong: 'That code does not work',
    closed: {
      title: 'The door is closed',
      text: 'The facilitator lets nobody else in for now, the dialogue has ended, or the code has changed. Look at the big screen, or ask the facilitator.',
    },
    full: {
      title: 'There are no more seats',
      text: 'Ask the facilitator to add a group. The page opens by itself.',
    },
    ended: { title: 'The dialogue has ended', text: 'Ask your facilitator for the result.' },
    otherCode: 'Try another code',
    tryCode: 'Find the dialogue',
    codeIsEightDigits: 'A code has eight digits. They are on the screen in the room.',
  },
} satisfies DoorWords;
