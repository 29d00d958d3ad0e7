import type { JoinWords } from '../../../content/join/da.ts';
import { MAX_SEATS_IN_GROUP } from '../../../dialogue/limits.ts';
import type { Samples } from '../sample.ts';
import { after, joins, leads, ledTo, open } from './hour.ts';
import { alone, crowd, endedAlone, mixed, unnamed } from './rooms.ts';

/** What stands at the door, for whoever has no seat and for whoever comes with theirs. */
export const DOOR: Samples<'door' | 'takeOver', JoinWords> = {
  door: [
    { name: 'one group', dialogue: alone },
    { name: 'no name', dialogue: unnamed },
    { name: 'groups to choose from', dialogue: mixed },
    {
      name: 'a group whose device is here already',
      dialogue: mixed,
      steps: [{ press: (words) => words.shared.group(3) }, { press: (words) => words.door.join }],
    },
    { name: 'more groups than are listed', dialogue: crowd, steps: [{ press: (words) => words.door.atTable }] },
    { name: 'groups at work', dialogue: ledTo('exercise', mixed) },
    { name: 'many groups at work', dialogue: ledTo('exercise', crowd) },
    { name: 'closed', dialogue: after(alone, leads({ type: 'setDoor', door: 'closed' })) },
    { name: 'full', dialogue: after(open(['phones']), ...joins(1, MAX_SEATS_IN_GROUP)) },
    { name: 'over', dialogue: endedAlone },
    { name: 'wrong code', dialogue: null, steps: [{ press: (words) => words.door.tryCode }] },
  ],
  takeOver: [
    { name: 'a seat to go on with', dialogue: alone, ticket: 'a-ticket-in-a-sample' },
    {
      name: 'too old a link',
      dialogue: alone,
      ticket: 'a-ticket-in-a-sample',
      steps: [{ press: (words) => words.takeOver.take }],
    },
  ],
};
