import { en as guide } from '../competence-model/en.ts';
import { en as papers } from '../papers/en.ts';
import { en as shared } from '../shared/en.ts';
import type { FacilitateWords } from './da.ts';
import { closing } from './en/closing.ts';
import { groups } from './en/groups.ts';
import { hour } from './en/hour.ts';

export const en = { shared, guide, papers, ...hour, ...groups, ...closing } satisfies FacilitateWords;
