import { merged } from '../merged.ts';
import { first } from './da/first.ts';
import { later } from './da/later.ts';

/** Words that most pages need. */
export const da = merged(first, later);

export type SharedWords = typeof da;
