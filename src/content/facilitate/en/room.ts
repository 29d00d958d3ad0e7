import type { room as danish } from '../da/room.ts';

export const room = {
  miniature: {
    title: 'The room sees now',
    shows: (what) => `The big screen shows: ${what}. Bring its window to the front.`,
  },
  reading: {
    title: (count) => `Notes for the big screen (${count})`,
    means: 'Pick those that are to be read out. If you pick none, all of them are.',
    pick: 'Read out',
    all: 'All are read out.',
    picked: (count) => (count === 1 ? '1 is picked.' : `${count} are picked.`),
    now: 'Shown now',
  },
  round: {
    means: 'These groups lie furthest from the middle. Hear them first.',
    none: 'The groups lie close together. Hear those who have something to say.',
  },
  before: {
    screen: 'Show the room the code',
    screenMeans: 'The big screen opens in a window of its own. Move it to the projector.',
  },
} satisfies typeof danish;
