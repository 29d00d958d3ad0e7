import type { ParticipationMode } from '../../../dialogue/guide.ts';
import { by } from '../../../dialogue/testing/builders.ts';
import { after, asks, counts, joins, leads, ledTo, locks, notes, numbered, open, scores, stars } from './hour.ts';
import { sheetOf } from './rooms.ts';

/** Groups of five with phones; then a table with one device, a sheet of paper, and two tables that nobody has found. */
const WITH_PHONES = 21;
const PER_GROUP = 5;
const TABLE = WITH_PHONES + 1;
const TABLE_SEAT = WITH_PHONES * PER_GROUP + 1;
const MODES: readonly ParticipationMode[] = [
  ...numbered(WITH_PHONES).map(() => 'phones' as const),
  'table',
  'paper',
  'phones',
  'phones',
];

/** A hall with twenty-five groups, as they gather. */
export const hall = after(
  open(MODES, { title: 'Fælles arbejdsmiljødag' }),
  ...numbered(WITH_PHONES).flatMap((group) => joins(group, PER_GROUP)),
  ...joins(TABLE, 1),
  ...numbered(WITH_PHONES).map((group) => counts(group, PER_GROUP)),
);

/** Few have come yet. */
export const hallFilling = after(
  open(numbered(25).map(() => 'phones')),
  ...[1, 3, 7, 8, 12].flatMap((group, index) => joins(group, 2 + index)),
);

const compared = after(
  ledTo('exercise', hall),
  ...numbered(15).flatMap((group) => seatsOf(group).flatMap((seat) => locks(seat, sheetOf(seat)))),
);
const agreeing = after(
  compared,
  ...numbered(12).map((group) => asks(firstOf(group), { type: 'takeStep', group, step: 'agree' })),
  ...numbered(8).flatMap((group) => scores(by(firstOf(group)), group, lineOf(group))),
  ...[9, 10, 11, 12].flatMap((group) => scores(by(firstOf(group)), group, lineOf(group).slice(0, group - 7))),
);

/** Each group is somewhere else in the exercise, and two ask for help. */
export const hallAtWork = after(
  agreeing,
  ...numbered(6).map((group) => asks(firstOf(group), { type: 'takeStep', group, step: 'discuss' })),
  asks(firstOf(2), { type: 'takeQuestion', group: 2, question: 1 }),
  ...[16, 17, 18, 19].flatMap((group) =>
    seatsOf(group)
      .slice(0, group - 15)
      .flatMap((seat) => locks(seat, sheetOf(seat))),
  ),
  asks(firstOf(14), { type: 'setHelp', group: 14, wanted: true }),
  asks(firstOf(19), { type: 'setHelp', group: 19, wanted: true }),
);

/** Nearly all have their line; the second to last has none, and nobody sat down at the last two. */
export const hallGathered = ledTo(
  'plenary',
  after(
    compared,
    ...[16, 17, 18, 19, 20].flatMap((group) => seatsOf(group).flatMap((seat) => locks(seat, sheetOf(seat)))),
    ...numbered(20).flatMap((group) => [
      asks(firstOf(group), { type: 'takeStep', group, step: 'agree' }),
      ...scores(by(firstOf(group)), group, lineOf(group)),
      asks(firstOf(group), { type: 'takeStep', group, step: 'discuss' }),
      ...notes(by(firstOf(group)), group, 'why', `Vi siger det til hinanden, når noget går galt, i gruppe ${group}.`),
      ...(group % 3 === 1 ? stars(by(firstOf(group)), group, 1) : []),
      asks(firstOf(group), { type: 'setFocus', group, factors: group % 2 === 0 ? ['resources'] : ['motivation'] }),
    ]),
    ...scores(by(TABLE_SEAT), TABLE, lineOf(TABLE)),
  ),
);

/** The room looks at the group that lies furthest from the middle. */
export const hallSpotlit = after(
  hallGathered,
  leads({ type: 'showPlenary', part: 'focus', page: 0 }),
  leads({ type: 'spotlight', group: 7 }),
);

function firstOf(group: number): number {
  return (group - 1) * PER_GROUP + 1;
}

function seatsOf(group: number): readonly number[] {
  return numbered(PER_GROUP).map((index) => firstOf(group) + index - 1);
}

/** Most lines lie close to each other, and that of group 7 far from them. */
function lineOf(group: number): readonly number[] {
  if (group === 7) return [1, 2, 5, 1, 1, 5];
  return [4, 3, 3, 2, 3, 4].map(
    (score, axis) => score + ((group * 2 + axis) % 5 === 0 ? 1 : 0) - ((group + axis) % 4 === 0 ? 1 : 0),
  );
}
