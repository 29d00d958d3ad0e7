import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Karar panosu',
  done: 'Uygulandı',
  more: 'Yeni kararlar için yer',
} satisfies typeof da;
