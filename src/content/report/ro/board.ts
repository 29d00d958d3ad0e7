import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Panou cu înțelegeri',
  done: 'Făcut',
  more: 'Loc pentru alte înțelegeri',
} satisfies typeof da;
