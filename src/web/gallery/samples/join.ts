import type { JoinWords } from '../../../content/join/da.ts';
import { MAX_SEATS_IN_GROUP } from '../../../dialogue/limits.ts';
import { by } from '../../../dialogue/testing/builders.ts';
import type { Place } from '../../join/JoinPage.svelte';
import type { SceneName } from '../../join/seat/scenes.ts';
import type { ConnectionScene, Samples } from '../sample.ts';
import { after, asks, joins, leads, ledTo, locks, numbered, open, rates, scores } from './hour.ts';
import {
  agreed,
  agreeing,
  alone,
  aloneAgain,
  atWork,
  closing,
  closingAlone,
  compared,
  crowd,
  discussing,
  ended,
  endedAlone,
  endedEmpty,
  gathered,
  mixed,
  sheetOf,
  unnamed,
} from './rooms.ts';

type JoinScene = Exclude<Place, 'seat'> | ConnectionScene | SceneName;

const rating = ledTo('exercise', alone);
/** All but the first have locked. */
const lastOne = after(rating, ...[2, 3, 4, 5].flatMap((seat) => locks(seat, sheetOf(seat))));
const three = after(
  ledTo('exercise', after(open(['phones']), ...joins(1, 3))),
  ...[1, 2, 3].flatMap((seat) => locks(seat, sheetOf(seat))),
);
/** Only two know the first factor, and three the second. */
const knowLittle = after(
  rating,
  ...numbered(5).flatMap((seat) => {
    const [first = 3, second = 3, ...rest] = sheetOf(seat);
    return locks(seat, [seat > 2 ? 'unknown' : first, seat > 3 ? 'unknown' : second, ...rest]);
  }),
);
const pair = ledTo('exercise', after(open(['phones']), ...joins(1, 2)));
const table = ledTo('exercise', after(open(['table']), ...joins(1, 1)));
const penAsked = after(agreeing, asks(2, { type: 'askForPen' }));

/** What a phone shows, from the door to the thanks. */
export const JOIN: Samples<JoinScene, JoinWords> = {
  door: [
    { name: 'one group', dialogue: alone },
    { name: 'no name', dialogue: unnamed },
    { name: 'groups to choose from', dialogue: mixed },
    { name: 'more groups than are listed', dialogue: crowd, steps: [{ press: (words) => words.door.atTable }] },
    { name: 'closed', dialogue: after(alone, leads({ type: 'setDoor', door: 'closed' })) },
    { name: 'full', dialogue: after(open(['phones']), ...joins(1, MAX_SEATS_IN_GROUP)) },
    { name: 'over', dialogue: endedAlone },
    { name: 'wrong code', dialogue: null, steps: [{ press: (words) => words.door.tryCode }] },
  ],
  left: [
    {
      name: 'left',
      dialogue: alone,
      seat: 1,
      steps: [
        { press: (words) => words.help.title },
        { press: (words) => words.seat.leave },
        { press: (words) => words.seat.leaveForSure },
      ],
    },
  ],
  lost: [{ name: 'removed', dialogue: alone, seat: 1, connection: 'lost' }],
  connecting: [{ name: 'connecting', dialogue: alone, seat: 1, connection: 'connecting' }],
  offline: [
    { name: 'offline', dialogue: mixed, seat: 1, connection: 'offline' },
    { name: 'at work', dialogue: agreeing, seat: 1, connection: 'offline' },
  ],
  lobby: [
    { name: 'one group', dialogue: alone, seat: 1 },
    { name: 'several groups', dialogue: mixed, seat: 6 },
    { name: 'a shared device', dialogue: mixed, seat: 10 },
    { name: 'help', dialogue: mixed, seat: 1, steps: [{ press: (words) => words.help.title }] },
    {
      name: 'leaving',
      dialogue: crowd,
      seat: 1,
      steps: [{ press: (words) => words.help.title }, { press: (words) => words.seat.leave }],
    },
  ],
  purpose: [
    { name: 'purpose', dialogue: ledTo('purpose', aloneAgain), seat: 1 },
    { name: 'a shared device', dialogue: ledTo('purpose', mixed), seat: 10 },
  ],
  model: [
    { name: 'the whole', dialogue: ledTo('model', alone), seat: 1 },
    {
      name: 'a factor',
      dialogue: after(ledTo('model', mixed), leads({ type: 'showFactor', factor: 'systematics' })),
      seat: 1,
    },
  ],
  rate: [
    { name: 'first factor', dialogue: rating, seat: 1 },
    { name: 'explained', dialogue: rating, seat: 1, steps: [{ press: (words) => words.help.title }] },
    { name: 'middle factor', dialogue: after(rating, ...rates(1, [4, 'unknown'])), seat: 1 },
    { name: 'all answered', dialogue: after(rating, ...rates(1, sheetOf(5))), seat: 1 },
    { name: 'locked', dialogue: after(rating, ...locks(1, sheetOf(1))), seat: 1 },
    { name: 'some would not wait', dialogue: after(lastOne, asks(2, { type: 'reveal', group: 1 })), seat: 1 },
    { name: 'asked not to wait', dialogue: after(lastOne, asks(2, { type: 'reveal', group: 1 })), seat: 3 },
    { name: 'too few', dialogue: pair, seat: 1 },
    { name: 'called for help', dialogue: atWork, seat: 9 },
  ],
  compare: [
    { name: 'five', dialogue: compared, seat: 1 },
    { name: 'three', dialogue: three, seat: 1 },
    { name: 'few know some of it', dialogue: knowLittle, seat: 1 },
    { name: 'help', dialogue: compared, seat: 1, steps: [{ press: (words) => words.help.title }] },
  ],
  agree: [
    { name: 'with the pen', dialogue: agreeing, seat: 1 },
    { name: 'somebody asks for the pen', dialogue: penAsked, seat: 1 },
    { name: 'asked for the pen', dialogue: penAsked, seat: 2 },
    { name: 'another asks', dialogue: penAsked, seat: 3 },
    { name: 'the pen is free', dialogue: agreeing, seat: 2, gone: [1] },
    { name: 'half way', dialogue: atWork, seat: 2 },
    { name: 'all agreed', dialogue: agreed, seat: 1 },
    { name: 'a shared device', dialogue: table, seat: 1 },
    {
      name: 'a shared device at work',
      dialogue: after(table, asks(1, { type: 'countPeople', group: 1, people: 5 }), ...scores(by(1), 1, [3])),
      seat: 1,
    },
  ],
  discuss: [
    { name: 'notes', dialogue: discussing, seat: 1 },
    { name: 'a reader', dialogue: discussing, seat: 3 },
    { name: 'focus', dialogue: after(discussing, asks(1, { type: 'takeQuestion', group: 1, question: 1 })), seat: 1 },
    {
      name: 'focus of a reader',
      dialogue: after(discussing, asks(1, { type: 'takeQuestion', group: 1, question: 1 })),
      seat: 2,
    },
    {
      name: 'the last question',
      dialogue: after(discussing, asks(1, { type: 'takeQuestion', group: 1, question: 4 })),
      seat: 1,
    },
    { name: 'the line', dialogue: discussing, seat: 1, steps: [{ press: (words) => words.discuss.showLine }] },
  ],
  plenary: [
    { name: 'with notes', dialogue: gathered, seat: 1 },
    { name: 'without a line', dialogue: ledTo('plenary', ledTo('exercise', mixed)), seat: 6 },
  ],
  closing: [
    { name: 'nothing yet', dialogue: ledTo('closing', gathered), seat: 1 },
    { name: 'agreements and proposals', dialogue: closing, seat: 2 },
    { name: 'one group', dialogue: closingAlone, seat: 2, steps: [{ press: (words) => words.closing.showLine }] },
  ],
  ended: [
    { name: 'with papers', dialogue: ended, seat: 1 },
    { name: 'one group', dialogue: endedAlone, seat: 1 },
    { name: 'nothing agreed', dialogue: endedEmpty, seat: 1 },
  ],
};
