import { merged } from '../merged.ts';
import type { JoinWords } from './da.ts';
import { door } from './tr/door.ts';
import { seat } from './tr/seat.ts';

export const tr = merged(door, seat) satisfies JoinWords;
