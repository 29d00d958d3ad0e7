import { merged } from '../merged.ts';
import { first } from './ar/first.ts';
import { later } from './ar/later.ts';
import type { SharedWords } from './da.ts';

export const ar = merged(first, later) satisfies SharedWords;
