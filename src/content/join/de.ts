import { merged } from '../merged.ts';
import type { JoinWords } from './da.ts';
import { door } from './de/door.ts';
import { seat } from './de/seat.ts';

export const de = merged(door, seat) satisfies JoinWords;
