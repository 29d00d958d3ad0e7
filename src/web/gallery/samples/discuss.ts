import type { JoinWords } from '../../../content/join/da.ts';
import { by } from '../../../dialogue/testing/builders.ts';
import type { Samples } from '../sample.ts';
import { after, arrives, asks, scores, withMinutesLeft } from './hour.ts';
import { agreeing, discussing, LONG_NOTE, unfocused } from './rooms.ts';
import { DRAFT, discussingAmongMany, done, latePen, TOO_LONG, unstarred, wentOn } from './tables.ts';

/** What a phone shows while its group talks about the questions. */
export const DISCUSS: Samples<'discuss', JoinWords>['discuss'] = [
  { name: 'notes', dialogue: discussing, seat: 1 },
  { name: 'a reader', dialogue: discussing, seat: 3 },
  { name: 'focus', dialogue: after(discussing, asks(1, { type: 'takeQuestion', group: 1, question: 1 })), seat: 1 },
  {
    name: 'no focus is chosen',
    dialogue: after(unfocused, asks(1, { type: 'takeQuestion', group: 1, question: 1 })),
    seat: 1,
  },
  {
    name: 'the focus was passed by',
    dialogue: after(unfocused, asks(1, { type: 'takeQuestion', group: 1, question: 2 })),
    seat: 1,
  },
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
    name: 'a line that lacks two scores',
    dialogue: after(
      agreeing,
      ...scores(by(1), 1, [4, 3, 4, 2]),
      asks(1, { type: 'takeStep', group: 1, step: 'discuss' }),
      asks(1, { type: 'takeQuestion', group: 1, question: 4 }),
    ),
    seat: 1,
  },
  { name: 'done', dialogue: done, seat: 1 },
  { name: 'done, for a reader', dialogue: done, seat: 3 },
  { name: 'five minutes are left', dialogue: withMinutesLeft(5, discussing), seat: 1 },
  { name: 'a note that is too long', dialogue: discussing, seat: 1, drafts: { 'note.why': TOO_LONG } },
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
      { press: (words) => words.discuss.tab(1, { notes: 2, hasFocus: false, isTaken: false }) },
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
];
