import { merged } from '../merged.ts';
import { door } from './ar/door.ts';
import { seat } from './ar/seat.ts';
import type { JoinWords } from './da.ts';

export const ar = merged(door, seat) satisfies JoinWords;
