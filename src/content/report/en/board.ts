import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Poster of the agreements',
  done: 'Done',
  more: 'Room for more agreements',
} satisfies typeof da;
