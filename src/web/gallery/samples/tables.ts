import { after, arrives, asks, counts, joins, leads, ledTo, locks, numbered, open, setsAside } from './hour.ts';
import { agreeing, alone, atWork, discussing, gathered, mixed, sheetOf } from './rooms.ts';

export const rating = ledTo('exercise', alone);
/** All but the first have locked. */
export const lastOne = after(rating, ...[2, 3, 4, 5].flatMap((seat) => locks(seat, sheetOf(seat))));
export const three = after(
  ledTo('exercise', after(open(['phones']), ...joins(1, 3), counts(1, 3))),
  ...[1, 2, 3].flatMap((seat) => locks(seat, sheetOf(seat))),
);
/** Only two know the first factor, and three the second. */
export const knowLittle = after(
  rating,
  ...numbered(5).flatMap((seat) => {
    const [first = 3, second = 3, ...rest] = sheetOf(seat);
    return locks(seat, [seat > 2 ? 'unknown' : first, seat > 3 ? 'unknown' : second, ...rest]);
  }),
);
export const table = ledTo('exercise', after(open(['table']), ...joins(1, 1)));
/** Seats 1 to 5 have opened theirs, and group 2 has not. */
export const openedThere = after(
  ledTo('exercise', mixed),
  ...numbered(5).flatMap((seat) => locks(seat, sheetOf(seat))),
);
export const uncounted = ledTo('exercise', after(open(['phones']), ...joins(1, 5)));
/** Seat 6 asks, and all others are at work. */
export const knocked = after(lastOne, arrives(1));
export const late = after(knocked, asks(2, { type: 'admit', seat: 6, group: 1 }));
/** Five phones and four people. */
export const crowded = after(rating, counts(1, 4));
/** Five phones and four people, and the fifth phone is set aside. */
export const aside = after(setsAside(crowded, 1, 5), counts(1, 4), ...locks(1, sheetOf(1)));
/** Of five, one has left, and the others have locked. */
export const left = after(lastOne, asks(1, { type: 'leave', seat: 1 }));
export const moved = after(ledTo('exercise', mixed), leads({ type: 'move', seat: 6, group: 1 }));
export const outside = after(atWork, arrives(2), arrives(2));
export const declined = after(outside, asks(6, { type: 'decline', seat: 11 }));
export const latePen = after(
  discussing,
  arrives(1),
  asks(2, { type: 'admit', seat: 6, group: 1 }),
  leads({ type: 'freePen', group: 1 }),
  asks(6, { type: 'takePen' }),
  asks(6, { type: 'editNote', group: 1, note: 1, text: 'Det er ikke så slemt.' }),
);
/** As `discussing`, with other groups in the room. */
export const discussingAmongMany = after(gathered, leads({ type: 'enterPhase', phase: 'exercise' }));
export const unstarred = after(
  discussingAmongMany,
  ...[1, 3].map((note) => asks(1, { type: 'starNote', group: 1, note, starred: false })),
);
export const done = after(
  discussing,
  asks(1, { type: 'takeQuestion', group: 1, question: 4 }),
  asks(1, { type: 'setDone', group: 1, done: true }),
);
export const wentOn = after(discussing, asks(1, { type: 'takeQuestion', group: 1, question: 2 }));
export const DRAFT = 'Vi mangler et sted, hvor vi kan sige det højt.';
export const penAsked = after(agreeing, asks(2, { type: 'askForPen' }));
export const TOO_LONG = 'Det er svært at sige højt, når der er travlt. '.repeat(14);
