import { da as guide } from '../competence-model/da.ts';
import { da as papers } from '../papers/da.ts';
import { da as shared } from '../shared/da.ts';
import { agenda } from './da/agenda.ts';
import { closing } from './da/closing.ts';
import { groups } from './da/groups.ts';

/** What the facilitator reads. */
export const da = { shared, guide, papers, ...agenda, ...groups, ...closing };

export type FacilitateWords = typeof da;
