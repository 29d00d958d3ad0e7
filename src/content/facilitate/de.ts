import { keys } from '../keys/de.ts';
import { fromMiddle } from '../middle/de.ts';
import { de as papers } from '../papers/de.ts';
import { de as shared } from '../shared/de.ts';
import type { FacilitateWords } from './da.ts';
import { agenda } from './de/agenda.ts';
import { closing } from './de/closing.ts';
import { groups } from './de/groups.ts';
import { lastTime } from './de/last-time.ts';
import { room } from './de/room.ts';
import { unsent } from './de/unsent.ts';

export const de = {
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
