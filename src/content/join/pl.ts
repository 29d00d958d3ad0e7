import type { JoinWords } from './da.ts';
import { door } from './pl/door.ts';
import { seat } from './pl/seat.ts';

export const pl = { ...door, ...seat } satisfies JoinWords;
