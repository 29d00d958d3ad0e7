import type { RevealedCounts } from '../../../dialogue/rating-counts.ts';
import type { Rating } from '../../../dialogue/scale.ts';
import type {
  GroupView,
  KeptNoteView,
  NoteView,
  ParticipantView,
  SeatView,
  TableView,
  TalkView,
} from '../../../dialogue/view/participant.ts';
import type { WaitingSeatView, WaitingView } from '../../../dialogue/view/waiting.ts';
import { Type } from '../../type.ts';
import { objectOf, unionOf } from '../exact.ts';
import { count, counts, factor, flag, listOf, mode, number, oneOf, orNull, profile, text } from '../words.ts';
import { agendaView } from './agenda.ts';
import { closingView, lastTimeView, previousLine, proposalView, waitingProposal } from './closing.ts';
import { aggregateView } from './plenary.ts';

const rating = Type.Unsafe<Rating | 'unknown' | null>({
  enum: [1, 2, 3, 4, 5, 'unknown', null],
  description: 'From 1 (low) to 5 (high), `unknown`, or null where nothing is chosen yet.',
});

const revealedCounts = unionOf<RevealedCounts>()(
  {
    title: 'RevealedCounts',
    description:
      'What a group sees of its ratings of one factor: less where so few rated that they could be told apart.',
  },
  [
    Type.Object({ shown: Type.Literal('dots'), counts: counts('How many gave each rating, lowest first.') }),
    Type.Object({
      shown: Type.Literal('words'),
      consensus: oneOf(['agree', 'differ', 'farApart'], 'How far the lowest and the highest are apart.'),
    }),
    Type.Object({ shown: Type.Literal('nothing') }),
  ],
);

const talkView = unionOf<TalkView>()({ title: 'TalkView', description: 'How far a group has come in the exercise.' }, [
  Type.Object({
    step: Type.Literal('rate'),
    offered: flag('Whether there are people enough to rate in private.'),
    companyRevision: count('Goes along with `lock`. Rises whenever somebody comes or goes, or is counted.'),
    company: orNull(count(), 'How many there are whose ratings open together. Null until the first has locked.'),
    phones: count(
      'The phones that stand beside the number of people. While there are more of them, nothing opens as dots.',
    ),
    locked: count('How many have locked their ratings.'),
    revealVotes: count('How many have voted not to wait for the last.'),
    votesToReveal: count('How many votes that takes, besides four people who have locked.'),
    mayOpenNow: flag('Whether all who are left have locked, so that any of them opens without a vote.'),
    hasBegunAgain: flag('Whether what was rated here has been cleared.'),
    away: listOf(
      number(),
      'The seats at the table that have been out of contact for 30 seconds and are not set aside.',
    ),
    setAside: listOf(
      number(),
      'The seats that the others have said are not there. They do not count until they come back.',
    ),
  }),
  Type.Object({
    step: oneOf(['compare', 'agree', 'discuss']),
    counts: orNull(listOf(revealedCounts), 'By factor in the guide’s order. Null in a group that did not rate.'),
  }),
]);

const keptNoteView = objectOf<KeptNoteView>()(
  { title: 'KeptNoteView', description: 'A note as this seat wrote it, before the pen changed or removed it.' },
  { id: number(), question: text('The id of a question of the guide.'), text: text() },
);

export const noteView = objectOf<NoteView>()(
  { title: 'NoteView', description: 'A note. It is not shown who wrote it.' },
  { id: number(), question: text('The id of a question of the guide.'), text: text(), starred: flag() },
);

const groupView = objectOf<GroupView>()(
  { title: 'GroupView', description: 'A group, as it sees itself.' },
  {
    number: number(),
    mode: mode,
    seats: count('How many phones have a seat.'),
    people: orNull(count(), 'How many sit at the table, with a phone or without. Null until somebody has counted.'),
    waiting: listOf(number(), 'The seats that ask to be let in here.'),
    talk: talkView,
    scores: profile,
    previousLine: orNull(previousLine, 'What a follow-up holds the line against. Null until the line is drawn.'),
    scoresOpen: flag('Whether scores may still be set with the pen.'),
    pen: oneOf(['free', 'held'], 'Free also when whoever holds it has been away for 30 seconds.'),
    hasLatePen: flag('Whether whoever holds the pen came to the table when it had begun.'),
    penAsked: flag('Whether somebody asks for the pen.'),
    wantsHelp: flag('Whether the group calls the facilitator.'),
    isDone: flag('Whether the group has said that it is done.'),
    isSpotlit: flag('Whether the room looks at this group in the plenary. No group is told of another.'),
    question: count('Which question the group is at, from 0.'),
    notes: listOf(noteView),
    focus: listOf(factor),
  },
);

const tableView = objectOf<TableView>()(
  { title: 'TableView', description: 'What all phones in a group see.' },
  {
    agenda: agendaView,
    shownFactor: orNull(factor, 'The factor that is talked about while the model is presented.'),
    shownQuestion: orNull(text(), 'The closing question that is talked about.'),
    lastTime: orNull(lastTimeView, 'While the room goes through what was agreed last time.'),
    aggregate: orNull(aggregateView, 'Once the plenary has shown the room the middle of the groups.'),
    closing: orNull(closingView, 'From the closing on.'),
    phoneGroups: orNull(listOf(number()), 'The groups that a phone can sit in. Null where they are too many to list.'),
    proposals: listOf(waitingProposal, 'What is proposed and not answered yet, in the closing.'),
    group: groupView,
  },
);

const seatView = objectOf<SeatView>()(
  { title: 'SeatView', description: 'What only this seat sees.' },
  {
    seat: number(),
    sheet: listOf(rating, 'Its own ratings by factor, in the guide’s order.'),
    locked: flag(),
    inCompany: flag('Whether its ratings may open with the others’. Whoever comes later joins at the next step.'),
    hasVotedToReveal: flag('Whether it has voted not to wait for the last.'),
    pen: oneOf(['holding', 'asking', 'none']),
    notes: listOf(number(), 'The ids of the notes that it wrote.'),
    keptNotes: listOf(keptNoteView),
    proposals: listOf(proposalView),
    supported: listOf(number(), 'The ids of the proposals of others that it supports.'),
  },
);

export const participantView = objectOf<ParticipantView>()(
  { title: 'ParticipantView', description: 'What a seat at a table is sent.' },
  { table: tableView, me: seatView },
);

const waitingSeatView = objectOf<WaitingSeatView>()(
  { title: 'WaitingSeatView', description: 'Where a seat asks to be let in.' },
  {
    agenda: agendaView,
    seat: number(),
    phoneGroups: orNull(listOf(number()), 'The groups that a phone can ask at. Null where they are too many to list.'),
    asks: orNull(number(), 'The group where it asks. Null while it has to choose one.'),
    wasDeclined: flag('Whether those at the table where it asked last said no.'),
  },
);

export const waitingView = objectOf<WaitingView>()(
  { title: 'WaitingView', description: 'What a seat is sent until it is let in at a table: nothing of any table.' },
  { waiting: waitingSeatView },
);
