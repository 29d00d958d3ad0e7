import { PHASES, STEPS } from '../../../dialogue/guide.ts';
import type { ConsoleGroup, Decided, FacilitatorView } from '../../../dialogue/view/facilitator.ts';
import { objectOf } from '../exact.ts';
import { count, factor, flag, listOf, mode, moment, number, oneOf, orNull, profile, text } from '../words.ts';
import { agendaView } from './agenda.ts';
import { closingView, consoleProposal, previousDialogue } from './closing.ts';
import { noteView } from './participant.ts';
import { aggregateView, plenary, starredNote } from './plenary.ts';

const seatPresence = objectOf<ConsoleGroup['seats'][number]>()(
  { title: 'SeatPresence', description: 'A seat, and whether its phone is in contact.' },
  { seat: number(), here: flag(), setAside: flag('Whether its table has said that it is not there.') },
);

const decision = objectOf<Decided>()(
  { title: 'GroupDecision', description: 'What a group has decided.' },
  {
    scores: profile,
    focus: listOf(factor),
    notes: listOf(noteView, 'The notes of a sheet of paper, and of the only group; of other groups none.'),
  },
);

const consoleGroup = objectOf<ConsoleGroup>()(
  { title: 'ConsoleGroup', description: 'A group, as the facilitator sees it.' },
  {
    number: number(),
    mode: mode,
    seats: listOf(seatPresence),
    waiting: listOf(number(), 'Seats that ask to be let in here.'),
    people: orNull(count(), 'Null where nobody has counted who sits at the table.'),
    phones: count(
      'The phones that stand beside the number of people. While a group rates and there are more of them, it opens no dots.',
    ),
    step: oneOf(STEPS),
    ratingOffered: flag('Whether there are people enough to rate in private.'),
    company: orNull(count(), 'How many there are whose ratings open together. Null until the first has locked.'),
    locked: count('How many have locked their ratings.'),
    scored: listOf(flag(), 'Which factors have an agreed score, in the guide’s order.'),
    question: count('Which question the group is at, from 0.'),
    wantsHelp: flag(),
    isDone: flag('Whether the group has said that it is done.'),
    penHolder: orNull(number(), 'The seat that holds the pen.'),
    noteCount: count(),
    focusCount: count(),
    decided: orNull(decision, 'From the plenary on, and at once for a sheet that the facilitator types in.'),
  },
);

const undo = objectOf<NonNullable<FacilitatorView['undo']>>()(
  { title: 'Undo', description: 'Where the room was a moment ago.' },
  { phase: oneOf(PHASES), until: moment('Until when it can be undone.') },
);

export const facilitatorView = objectOf<FacilitatorView>()(
  {
    title: 'FacilitatorView',
    description: 'What the facilitator is sent: scores from the plenary on, and no ratings.',
  },
  {
    agenda: agendaView,
    newCode: orNull(
      text(),
      'The code that newcomers come in by. Null as long as it is the one that the dialogue was opened with.',
    ),
    shownFactor: orNull(factor, 'The factor that is talked about while the model is presented.'),
    shownAgreement: orNull(number(), 'The agreement of last time that is talked about.'),
    shownQuestion: orNull(text(), 'The closing question that is talked about.'),
    readOutPage: orNull(count('The page of today’s agreements that is read out, from 0.')),
    plenary,
    round: listOf(number(), 'The groups that are heard one after the other in the plenary, in that order.'),
    undo: orNull(undo, 'What going on, or back, a moment ago can be undone to.'),
    groups: listOf(consoleGroup),
    waiting: listOf(number(), 'Seats that are to be let in and ask at no table.'),
    cameAndWent: count('How many seats were taken that nobody has any more.'),
    line: orNull(profile, 'The scores of the only group, as they are agreed. Null when there are more groups.'),
    aggregate: orNull(aggregateView, 'From the plenary on.'),
    starred: listOf(starredNote),
    closing: closingView,
    proposals: listOf(consoleProposal),
    previous: orNull(previousDialogue),
    endedAt: orNull(moment('When the dialogue ended.'), 'Null while it runs.'),
  },
);
