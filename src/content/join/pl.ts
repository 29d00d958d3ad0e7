import { merged } from '../merged.ts';
import type { JoinWords } from './da.ts';
import { door } from './pl/door.ts';
import { seat } from './pl/seat.ts';

export const pl = merged(door, seat) satisfies JoinWords;
