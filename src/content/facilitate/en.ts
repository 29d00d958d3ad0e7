import { keys } from '../keys/en.ts';
import { fromMiddle } from '../middle/en.ts';
import { en as papers } from '../papers/en.ts';
import { en as shared } from '../shared/en.ts';
import type { FacilitateWords } from './da.ts';
import { agenda } from './en/agenda.ts';
import { closing } from './en/closing.ts';
import { groups } from './en/groups.ts';
import { lastTime } from './en/last-time.ts';
import { room } from './en/room.ts';
import { unsent } from './en/unsent.ts';

export const en = {
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
