import { merged } from '../merged.ts';
import type { SharedWords } from './da.ts';
import { first } from './tr/first.ts';
import { later } from './tr/later.ts';

export const tr = merged(first, later) satisfies SharedWords;
