import { keys } from '../keys/tr.ts';
import { fromMiddle } from '../middle/tr.ts';
import { tr as papers } from '../papers/tr.ts';
import { tr as shared } from '../shared/tr.ts';
import type { FacilitateWords } from './da.ts';
import { agenda } from './tr/agenda.ts';
import { closing } from './tr/closing.ts';
import { groups } from './tr/groups.ts';
import { lastTime } from './tr/last-time.ts';
import { room } from './tr/room.ts';
import { unsent } from './tr/unsent.ts';

export const tr = {
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
