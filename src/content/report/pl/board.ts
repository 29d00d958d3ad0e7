import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Tablica ustaleń',
  done: 'Gotowe',
  more: 'Miejsce na kolejne ustalenia',
} satisfies typeof da;
