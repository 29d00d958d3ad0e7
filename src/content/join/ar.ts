import { door } from './ar/door.ts';
import { seat } from './ar/seat.ts';
import type { JoinWords } from './da.ts';

export const ar = { ...door, ...seat } satisfies JoinWords;
