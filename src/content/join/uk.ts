import type { JoinWords } from './da.ts';
import { door } from './uk/door.ts';
import { seat } from './uk/seat.ts';

export const uk = { ...door, ...seat } satisfies JoinWords;
