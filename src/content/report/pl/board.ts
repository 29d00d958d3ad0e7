import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Tablica ustaleń',
  done: 'Zrobione',
  more: 'Miejsce na kolejne ustalenia',
} satisfies typeof da;
