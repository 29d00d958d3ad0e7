import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Дошка домовленостей',
  done: 'Готово',
  more: 'Місце для інших домовленостей',
} satisfies typeof da;
