import type { board as da } from '../da/board.ts';

export const board = {
  kind: 'Tafel der Vereinbarungen',
  done: 'Erledigt',
  more: 'Platz für weitere Vereinbarungen',
} satisfies typeof da;
