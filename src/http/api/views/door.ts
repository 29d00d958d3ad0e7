import { PHASES } from '../../../dialogue/guide.ts';
import type { DoorGroup, DoorView } from '../../../dialogue/view/door.ts';
import { objectOf } from '../exact.ts';
import { count, flag, listOf, mode, number, oneOf, orNull, text } from '../words.ts';

const doorGroup = objectOf<DoorGroup>()(
  { title: 'DoorGroup', description: 'A group that a newcomer can choose.' },
  { number: number(), mode: mode, seats: count(), full: flag() },
);

export const doorView = objectOf<DoorView>()(
  { title: 'DoorView', description: 'What a newcomer who knows the code sees.' },
  {
    code: text('The code that the dialogue was opened with: further requests are about that one.'),
    title: text(),
    seat: orNull(number(), 'The seat that this browser has already.'),
    phase: oneOf(PHASES),
    door: oneOf(['open', 'closed'], 'Whether newcomers are let in.'),
    hasRoom: flag('Whether a phone can sit in some group.'),
    groups: orNull(listOf(doorGroup), 'Null where they are too many to list.'),
  },
);
