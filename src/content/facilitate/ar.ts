import { keys } from '../keys/ar.ts';
import { fromMiddle } from '../middle/ar.ts';
import { ar as papers } from '../papers/ar.ts';
import { ar as shared } from '../shared/ar.ts';
import { agenda } from './ar/agenda.ts';
import { closing } from './ar/closing.ts';
import { groups } from './ar/groups.ts';
import { lastTime } from './ar/last-time.ts';
import { room } from './ar/room.ts';
import { unsent } from './ar/unsent.ts';
import type { FacilitateWords } from './da.ts';

export const ar = {
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
} satisfies FacilitateWords;
