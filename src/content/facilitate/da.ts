import { keys } from '../keys/da.ts';
import { fromMiddle } from '../middle/da.ts';
import { da as papers } from '../papers/da.ts';
import { da as shared } from '../shared/da.ts';
import { agenda } from './da/agenda.ts';
import { closing } from './da/closing.ts';
import { groups } from './da/groups.ts';
import { lastTime } from './da/last-time.ts';
import { room } from './da/room.ts';
import { unsent } from './da/unsent.ts';

/** What the facilitator reads. */
export const da = {
  shared,
  papers,
  ...agenda,
  ...groups,
  ...closing,
  ...lastTime,
  ...room,
  ...unsent,
  fromMiddle,
  keys,
};

export type FacilitateWords = typeof da;
