import { merged } from '../merged.ts';
import type { SharedWords } from './da.ts';
import { first } from './en/first.ts';
import { later } from './en/later.ts';

export const en = merged(first, later) satisfies SharedWords;
