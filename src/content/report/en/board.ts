import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Poster of the agreements',
  done: 'Done',
} satisfies typeof da;
