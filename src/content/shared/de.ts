import { merged } from '../merged.ts';
import type { SharedWords } from './da.ts';
import { first } from './de/first.ts';
import { later } from './de/later.ts';

export const de = merged(first, later) satisfies SharedWords;
