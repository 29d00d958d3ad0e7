import { keys } from '../keys/uk.ts';
import { fromMiddle } from '../middle/uk.ts';
import { uk as papers } from '../papers/uk.ts';
import { uk as shared } from '../shared/uk.ts';
import type { FacilitateWords } from './da.ts';
import { agenda } from './uk/agenda.ts';
import { closing } from './uk/closing.ts';
import { groups } from './uk/groups.ts';
import { lastTime } from './uk/last-time.ts';
import { room } from './uk/room.ts';
import { unsent } from './uk/unsent.ts';

export const uk = {
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
