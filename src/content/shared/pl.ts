import { merged } from '../merged.ts';
import type { SharedWords } from './da.ts';
import { first } from './pl/first.ts';
import { later } from './pl/later.ts';

export const pl = merged(first, later) satisfies SharedWords;
