import { merged } from '../merged.ts';
import type { SharedWords } from './da.ts';
import { first } from './uk/first.ts';
import { later } from './uk/later.ts';

export const uk = merged(first, later) satisfies SharedWords;
