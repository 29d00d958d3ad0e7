import { merged } from '../merged.ts';
import { door } from './da/door.ts';
import { seat } from './da/seat.ts';

/** What a participant reads on a phone, from the door to the thanks. The page fetches it in two parts. */
export const da = merged(door, seat);

export type JoinWords = typeof da;
