import { merged } from '../merged.ts';
import type { JoinWords } from './da.ts';
import { door } from './uk/door.ts';
import { seat } from './uk/seat.ts';

export const uk = merged(door, seat) satisfies JoinWords;
