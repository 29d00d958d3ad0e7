import type { JoinWords } from '../../../content/join/da.ts';
import { MAX_SEATS_IN_GROUP } from '../../../dialogue/limits.ts';
import { by } from '../../../dialogue/testing/builders.ts';
import type { Place } from '../../join/JoinPage.svelte';
import type { SceneName } from '../../join/seat/scenes.ts';
import type { ConnectionScene, Samples } from '../sample.ts';
import { after, arrives, asks, counts, joins, leads, ledTo, locks, numbered, open, rates, scores } from './hour.ts';
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
  LONG_NOTE,
  mixed,
  sheetOf,
  unnamed,
  workshop,
} from './rooms.ts';

type JoinScene = Exclude<Place, 'seat'> | ConnectionScene | 'waiting' | SceneName;

const rating = ledTo('exercise', alone);
/** All but the first have locked. */
const lastOne = after(rating, ...[2, 3, 4, 5].flatMap((seat) => locks(seat, sheetOf(seat))));
const three = after(
  ledTo('exercise', after(open(['phones']), ...joins(1, 3), counts(1, 3))),
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
/** Seats 1 to 5 have opened theirs, and group 2 has not. */
const openedThere = after(ledTo('exercise', mixed), ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat))));
const uncounted = ledTo('exercise', after(open(['phones']), ...joins(1, 5)));
/** Seat 6 asks, and all others are at work. */
const knocked = after(lastOne, arrives(1));
const late = after(knocked, asks(2, { type: 'admit', seat: 6, group: 1 }));
/** Five phones and four people. */
const crowded = after(rating, counts(1, 4));
/** Of five, one has left, and the others have locked. */
const left = after(lastOne, asks(1, { type: 'leave', seat: 1 }));
const moved = after(ledTo('exercise', mixed), leads({ type: 'move', seat: 6, group: 1 }));
const outside = after(atWork, arrives(2), arrives(2));
const declined = after(outside, asks(6, { type: 'decline', seat: 11 }));
const latePen = after(
  discussing,
  arrives(1),
  asks(2, { type: 'admit', seat: 6, group: 1 }),
  leads({ type: 'freePen', group: 1 }),
  asks(6, { type: 'takePen' }),
  asks(6, { type: 'editNote', group: 1, note: 1, text: 'Det er ikke så slemt.' }),
);
/** As `discussing`, with other groups in the room. */
const discussingAmongMany = after(gathered, leads({ type: 'enterPhase', phase: 'exercise' }));
const unstarred = after(
  discussingAmongMany,
  ...[1, 3].map((note) => asks(1, { type: 'starNote', group: 1, note, starred: false })),
);
const wentOn = after(discussing, asks(1, { type: 'takeQuestion', group: 1, question: 2 }));
const DRAFT = 'Vi mangler et sted, hvor vi kan sige det højt.';
const penAsked = after(agreeing, asks(2, { type: 'askForPen' }));

/** What a phone shows, from the door to the thanks. */
export const JOIN: Samples<JoinScene, JoinWords> = {
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
  waiting: [
    { name: 'at a table', dialogue: outside, seat: 11 },
    { name: 'one group', dialogue: knocked, seat: 6 },
    { name: 'turned away', dialogue: declined, seat: 11 },
    { name: 'turned away by the only group', dialogue: after(knocked, asks(1, { type: 'decline', seat: 6 })), seat: 6 },
    { name: 'no table yet', dialogue: after(atWork, arrives(null)), seat: 11 },
    {
      name: 'more groups than are listed',
      dialogue: after(ledTo('exercise', crowd), arrives(null)),
      seat: crowd.seats.length + 1,
    },
  ],
  rate: [
    { name: 'first factor', dialogue: rating, seat: 1 },
    { name: 'explained', dialogue: rating, seat: 1, steps: [{ press: (words) => words.help.title }] },
    { name: 'middle factor', dialogue: after(rating, ...rates(1, [4, 'unknown'])), seat: 1 },
    { name: 'does not know', dialogue: rating, seat: 1, steps: [{ press: (words) => words.rate.unknown }] },
    {
      name: 'correcting one',
      dialogue: after(rating, ...rates(1, sheetOf(5))),
      seat: 1,
      steps: [{ press: () => 'Motivation' }],
    },
    { name: 'all answered', dialogue: after(rating, ...rates(1, sheetOf(5))), seat: 1 },
    { name: 'locked', dialogue: after(rating, ...locks(1, sheetOf(1))), seat: 1 },
    { name: 'some would not wait', dialogue: after(lastOne, asks(2, { type: 'reveal', group: 1 })), seat: 1 },
    { name: 'asked not to wait', dialogue: after(lastOne, asks(2, { type: 'reveal', group: 1 })), seat: 3 },
    { name: 'too few', dialogue: pair, seat: 1 },
    { name: 'nobody has counted', dialogue: uncounted, seat: 1 },
    {
      name: 'correcting the count',
      dialogue: rating,
      seat: 1,
      steps: [{ press: (words) => words.company.correct }, { press: (words) => words.company.more(12) }],
    },
    { name: 'more phones than people', dialogue: crowded, seat: 2 },
    { name: 'more phones at the lock', dialogue: after(crowded, ...rates(2, sheetOf(5))), seat: 2 },
    { name: 'all who are left', dialogue: left, seat: 2 },
    { name: 'too late', dialogue: late, seat: 6 },
    { name: 'rated elsewhere', dialogue: after(openedThere, leads({ type: 'move', seat: 1, group: 2 })), seat: 1 },
    { name: 'begun again', dialogue: after(lastOne, asks(2, { type: 'beginAgain', group: 1 })), seat: 1 },
    {
      name: 'about to begin again',
      dialogue: lastOne,
      seat: 2,
      steps: [{ press: (words) => words.help.title }, { press: (words) => words.again.begin }],
    },
    { name: 'somebody knocks', dialogue: knocked, seat: 1 },
    { name: 'moved', dialogue: moved, seat: 6, knownTable: 2 },
    { name: 'called for help', dialogue: atWork, seat: 9 },
  ],
  compare: [
    { name: 'five', dialogue: compared, seat: 1 },
    {
      name: 'just opened',
      dialogue: after(
        ledTo('exercise', alone),
        ...[2, 3, 4, 5].flatMap((seat) => locks(seat, sheetOf(seat))),
        ...rates(1, sheetOf(1)),
      ),
      seat: 1,
      steps: [{ press: (words) => words.rate.lock }],
    },
    { name: 'with own ratings', dialogue: compared, seat: 3, ownRatings: sheetOf(3) },
    {
      name: 'with own ratings hidden',
      dialogue: compared,
      seat: 3,
      ownRatings: sheetOf(3),
      steps: [{ press: (words) => words.own.hide }],
    },
    { name: 'three', dialogue: three, seat: 1 },
    { name: 'few know some of it', dialogue: knowLittle, seat: 1 },
    {
      name: 'more phones than people',
      dialogue: after(crowded, ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat)))),
      seat: 1,
    },
    { name: 'help', dialogue: compared, seat: 1, steps: [{ press: (words) => words.help.title }] },
  ],
  agree: [
    { name: 'with the pen', dialogue: agreeing, seat: 1 },
    { name: 'with own ratings', dialogue: agreeing, seat: 1, ownRatings: sheetOf(1) },
    { name: 'somebody asks for the pen', dialogue: penAsked, seat: 1 },
    { name: 'asked for the pen', dialogue: penAsked, seat: 2 },
    { name: 'another asks', dialogue: penAsked, seat: 3 },
    { name: 'the pen is free', dialogue: agreeing, seat: 2, gone: [1] },
    { name: 'half way', dialogue: atWork, seat: 2 },
    { name: 'all agreed', dialogue: agreed, seat: 1 },
    {
      name: 'the last score lands',
      dialogue: after(agreeing, ...scores(by(1), 1, [4, 3, 4, 2, 3])),
      seat: 1,
      steps: [{ press: () => '4' }, { press: (words) => words.agree.agreeOn(4) }],
    },
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
    {
      name: 'a note that another has changed meanwhile',
      dialogue: discussing,
      seat: 1,
      drafts: {
        'edit.1.1': JSON.stringify({ value: 'Vi mangler ro til at tale.', was: 'Vi mangler ro.', sent: null }),
        'note.why': 'Det er svært at sige højt, når der er travlt. '.repeat(14),
      },
      steps: [{ press: (words) => words.notes.edit }],
    },
    { name: 'a late pen', dialogue: latePen, seat: 2 },
    { name: 'the late pen itself', dialogue: latePen, seat: 6 },
    {
      name: 'several knock while one writes',
      dialogue: after(discussing, arrives(1), arrives(1)),
      seat: 3,
    },
    { name: 'notes to choose from', dialogue: discussingAmongMany, seat: 1 },
    {
      name: 'choosing notes',
      dialogue: discussingAmongMany,
      seat: 1,
      steps: [{ press: (words) => words.stars.pick }],
    },
    { name: 'no note is chosen', dialogue: unstarred, seat: 1 },
    { name: 'no note is chosen, for a reader', dialogue: unstarred, seat: 3 },
    {
      name: 'the group went on while one writes',
      dialogue: wentOn,
      seat: 3,
      steps: [
        { press: (words) => words.discuss.tab(1, 2, false) },
        { write: DRAFT, into: (words) => words.notes.write },
      ],
    },
    { name: 'a note went while it was changed', dialogue: discussing, seat: 2, drafts: { 'edit.1.9': DRAFT } },
    {
      name: 'words that came back',
      dialogue: discussing,
      seat: 2,
      drafts: { 'note.why': DRAFT, 'note.why~1': LONG_NOTE, 'edit.1.9': DRAFT },
    },
    { name: 'the line', dialogue: discussing, seat: 1, steps: [{ press: (words) => words.discuss.showLine }] },
  ],
  plenary: [
    { name: 'with notes', dialogue: gathered, seat: 1 },
    { name: 'words that were not sent', dialogue: gathered, seat: 1, drafts: { 'note.why': DRAFT } },
    { name: 'without a line', dialogue: ledTo('plenary', ledTo('exercise', mixed)), seat: 6 },
    { name: 'the room looks at us', dialogue: after(gathered, leads({ type: 'spotlight', group: 1 })), seat: 1 },
  ],
  closing: [
    { name: 'nothing yet', dialogue: ledTo('closing', gathered), seat: 1 },
    { name: 'agreements and proposals', dialogue: closing, seat: 2 },
    {
      name: 'words that were not sent',
      dialogue: closing,
      seat: 2,
      drafts: { 'note.why': DRAFT, 'note.more': LONG_NOTE, 'edit.1.1': DRAFT },
    },
    { name: 'many proposals', dialogue: workshop, seat: 4 },
    { name: 'one group', dialogue: closingAlone, seat: 2, steps: [{ press: (words) => words.closing.showLine }] },
  ],
  ended: [
    { name: 'with papers', dialogue: ended, seat: 1 },
    { name: 'one group', dialogue: endedAlone, seat: 1 },
    { name: 'nothing agreed', dialogue: endedEmpty, seat: 1 },
    {
      name: 'words that were not sent',
      dialogue: endedAlone,
      seat: 2,
      drafts: { 'note.why': DRAFT, proposal: LONG_NOTE.slice(0, 300) },
    },
    {
      name: 'no note was chosen',
      dialogue: ledTo('ended', ledTo('closing', after(unstarred, leads({ type: 'enterPhase', phase: 'plenary' })))),
      seat: 1,
    },
  ],
};
