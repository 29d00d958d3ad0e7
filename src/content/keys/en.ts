import type { keys as danish, seatKeys as danishAtSeat } from './da.ts';

const onEveryPage = [
  { keys: ['Tab'], does: 'To the next button or field' },
  { keys: ['Esc'], does: 'Close a window' },
  { keys: ['?'], does: 'Show this list' },
];

export const keys = {
  title: 'Keys',
  each: [
    { keys: ['PageDown', '→'], does: 'Next step. The forward button of a clicker does the same.' },
    { keys: ['PageUp', '←'], does: 'One step back within the phase' },
    ...onEveryPage,
  ],
  inFields: 'In a field, the keys write as usual.',
  on: 'Use the key ?',
} satisfies typeof danish;

export const seatKeys = {
  ...keys,
  each: [
    { keys: ['1–5'], does: 'Choose a number on the scale' },
    { keys: ['↑', '↓'], does: 'One number higher or lower' },
    { keys: ['Enter'], does: 'Go on with the chosen number' },
    ...onEveryPage,
  ],
  onScale: 'On the scale, use 1–5, ↑ and ↓. Enter goes on, and ? shows every key.',
} satisfies typeof danishAtSeat;
