import { da as papers } from '../papers/da.ts';
import { da as shared } from '../shared/da.ts';
import { agenda } from './da/agenda.ts';
import { closing } from './da/closing.ts';
import { groups } from './da/groups.ts';
import { lastTime } from './da/last-time.ts';

/** What the facilitator reads. */
export const da = { shared, papers, ...agenda, ...groups, ...closing, ...lastTime };

export type FacilitateWords = typeof da;
