import type { JoinWords } from './da.ts';
import { door } from './de/door.ts';
import { seat } from './de/seat.ts';

export const de = { ...door, ...seat } satisfies JoinWords;
