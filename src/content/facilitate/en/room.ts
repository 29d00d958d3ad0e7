import type { room as danish } from '../da/room.ts';

export const room = {
  miniature: {
    title: 'The room sees now',
    shows: (what) => `The big screen shows: ${what}. Bring its window to the front.`,
  },
  before: {
    screen: 'Show the room the code',
    screenMeans: 'The big screen opens in a window of its own. Move it to the projector.',
  },
} satisfies typeof danish;
