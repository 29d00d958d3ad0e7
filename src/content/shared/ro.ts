import { merged } from '../merged.ts';
import type { SharedWords } from './da.ts';
import { first } from './ro/first.ts';
import { later } from './ro/later.ts';

export const ro = merged(first, later) satisfies SharedWords;
