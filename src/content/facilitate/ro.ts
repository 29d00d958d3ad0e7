import { keys } from '../keys/ro.ts';
import { fromMiddle } from '../middle/ro.ts';
import { ro as papers } from '../papers/ro.ts';
import { ro as shared } from '../shared/ro.ts';
import type { FacilitateWords } from './da.ts';
import { agenda } from './ro/agenda.ts';
import { closing } from './ro/closing.ts';
import { groups } from './ro/groups.ts';
import { lastTime } from './ro/last-time.ts';
import { room } from './ro/room.ts';
import { unsent } from './ro/unsent.ts';

export const ro = {
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
