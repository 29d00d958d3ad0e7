import type { StartWords } from '../../../content/start/da.ts';
import type { Samples } from '../sample.ts';
import { NOW } from './hour.ts';
import { LONG_NOTE } from './rooms.ts';

const own = [
  { code: '12345678', title: 'Plejecenter Søvang', openedAt: NOW },
  { code: '23456789', title: '', openedAt: NOW },
  { code: '34567890', title: LONG_NOTE.slice(0, 80), openedAt: NOW },
];

/** The front page. */
export const START: Samples<'front', StartWords> = {
  front: [
    { name: 'first visit', dialogue: null },
    { name: 'opened dialogues before', dialogue: null, own },
    { name: 'planning', dialogue: null, steps: [{ press: (words) => words.open.adjust }] },
    { name: 'no code', dialogue: null, steps: [{ press: (words) => words.join.go }] },
  ],
};
