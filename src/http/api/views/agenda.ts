import { PHASES } from '../../../dialogue/guide.ts';
import type { AgendaView } from '../../../dialogue/view/agenda.ts';
import { objectOf } from '../exact.ts';
import { count, durations, flag, listOf, moment, oneOf, orNull, text } from '../words.ts';

export const agendaView = objectOf<AgendaView>()(
  { title: 'AgendaView', description: 'Where the dialogue is. The same for every visitor.' },
  {
    guide: text('The id of the guide: the exercise that is done.'),
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
