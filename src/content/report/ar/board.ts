import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'لوحة الاتفاقات',
  done: 'أُنجز',
  more: 'مكان لاتفاقات أخرى',
} satisfies typeof da;
