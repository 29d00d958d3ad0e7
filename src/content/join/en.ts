import { merged } from '../merged.ts';
import type { JoinWords } from './da.ts';
import { door } from './en/door.ts';
import { seat } from './en/seat.ts';

export const en = merged(door, seat) satisfies JoinWords;
