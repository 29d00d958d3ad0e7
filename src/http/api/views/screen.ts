import { STEPS } from '../../../dialogue/guide.ts';
import type { ScreenGroup, ScreenView } from '../../../dialogue/view/screen.ts';
import { objectOf } from '../exact.ts';
import { count, factor, flag, listOf, mode, number, oneOf, orNull, profile, text } from '../words.ts';
import { agendaView } from './agenda.ts';
import { closingView, previousDialogue } from './closing.ts';
import { plenaryView } from './plenary.ts';

const screenGroup = objectOf<ScreenGroup>()(
  { title: 'ScreenGroup', description: 'A group, as the whole room sees it.' },
  {
    number: number(),
    mode: mode,
    seats: count(),
    people: count(),
    step: oneOf(STEPS),
    company: orNull(count(), 'How many there are whose ratings open together. Null until the first has locked.'),
    locked: count('How many have locked their ratings.'),
    isCounting: flag('Whether it has yet to say how many sit there, so that nobody can lock.'),
    scored: listOf(flag(), 'Which factors have an agreed score, in the guide’s order.'),
    isDone: flag('Whether the group has said that it is done.'),
  },
);

export const screenView = objectOf<ScreenView>()(
  { title: 'ScreenView', description: 'What the projector is sent.' },
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
    people: count(),
    groups: listOf(screenGroup),
    line: orNull(profile, 'The scores of the only group, as they are agreed. Null when there are more groups.'),
    plenary: orNull(plenaryView, 'From the plenary on.'),
    closing: orNull(closingView, 'From the closing on.'),
    previous: orNull(previousDialogue),
  },
);
