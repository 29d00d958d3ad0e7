import { keys } from '../keys/pl.ts';
import { fromMiddle } from '../middle/pl.ts';
import { pl as papers } from '../papers/pl.ts';
import { pl as shared } from '../shared/pl.ts';
import type { FacilitateWords } from './da.ts';
import { agenda } from './pl/agenda.ts';
import { closing } from './pl/closing.ts';
import { groups } from './pl/groups.ts';
import { lastTime } from './pl/last-time.ts';
import { room } from './pl/room.ts';
import { unsent } from './pl/unsent.ts';

export const pl = {
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
