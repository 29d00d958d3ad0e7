import { type GuideForm, PHASES } from '../../../dialogue/guide.ts';
import type { AgendaView } from '../../../dialogue/view/agenda.ts';
import { objectOf } from '../exact.ts';
import { count, durations, flag, listOf, moment, oneOf, orNull, text } from '../words.ts';

export const guideForm = objectOf<GuideForm>()(
  {
    title: 'GuideForm',
    description: 'What the exercise consists of. Lists by factor are in the order of its factors.',
  },
  {
    id: text(),
    factors: listOf(text(), 'The factors in the order of the axes, clockwise from the top.'),
    questions: listOf(text(), 'What the groups talk about.'),
    focusQuestion: text('The question that is answered by choosing focus factors.'),
    closingQuestions: listOf(text(), 'What the room answers together at the end.'),
    nextSteps: listOf(text(), 'Tools to look at afterwards.'),
  },
);

export const agendaView = objectOf<AgendaView>()(
  { title: 'AgendaView', description: 'Where the dialogue is. The same for every visitor.' },
  {
    guide: guideForm,
    title: text('What the facilitator calls the dialogue. It may be empty.'),
    phase: oneOf(PHASES),
    phases: listOf(oneOf(PHASES), 'The phases of this dialogue, in order.'),
    single: flag('Whether there is one group only.'),
    phaseEnteredAt: moment('When the phase began.'),
    endsAt: orNull(moment('When the time of the phase is over.'), 'Null where no time runs.'),
    runningMinutes: orNull(count(), 'The minutes of this phase with what was added. Null where no time runs.'),
    durations,
    door: oneOf(['open', 'closed'], 'Whether newcomers are let in.'),
  },
);
