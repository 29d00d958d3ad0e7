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
  wifi: {
    open: 'Show the room’s Wi-Fi',
    shown: (name) => `The room’s Wi-Fi: ${name}`,
    title: 'The room’s Wi-Fi',
    means: 'If phones have to join a network first, the screen and the poster can show a QR code for it.',
    name: 'Name of the network (SSID)',
    password: 'Password',
    noPassword: 'Leave it empty if the network is open.',
    stays:
      'Name and password stay in this browser. The screen shows them when it is open here. If you download a poster, the server has them while it makes the poster.',
    save: 'Show it',
    remove: 'Remove it',
  },
  before: {
    screen: 'Show the room the code',
    screenMeans: 'The big screen opens in a window of its own. Move it to the projector.',
  },
} satisfies typeof danish;
