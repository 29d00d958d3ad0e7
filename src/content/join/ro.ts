import { merged } from '../merged.ts';
import type { JoinWords } from './da.ts';
import { door } from './ro/door.ts';
import { seat } from './ro/seat.ts';

export const ro = merged(door, seat) satisfies JoinWords;
