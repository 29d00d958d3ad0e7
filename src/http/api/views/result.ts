import type { ResultNote } from '../../../dialogue/view/aggregate.ts';
import type { ReadyResult, ResultView } from '../../../dialogue/view/result.ts';
import { Type } from '../../type.ts';
import { objectOf, unionOf } from '../exact.ts';
import { flag, listOf, moment, number, orNull, text } from '../words.ts';
import { agendaView } from './agenda.ts';
import { closingView, previousDialogue } from './closing.ts';
import { aggregateView, groupResult } from './plenary.ts';

const resultToCome = objectOf<Extract<ResultView, { readonly ready: false }>>()(
  { title: 'ResultToCome', description: 'There is no result before the closing.' },
  { ready: Type.Literal(false), agenda: agendaView },
);

const resultNote = objectOf<ResultNote>()(
  { title: 'ResultNote', description: 'A note of the only group, or one that a group of several has starred.' },
  {
    group: number(),
    id: number(),
    question: text('The id of a question of the guide.'),
    text: text(),
    starred: flag('Whether its group has starred it.'),
  },
);

const readyResult = objectOf<ReadyResult>()(
  { title: 'ReadyResult', description: 'What came of the dialogue.' },
  {
    ready: Type.Literal(true),
    agenda: agendaView,
    openedAt: moment('When the dialogue was opened.'),
    groups: listOf(groupResult),
    aggregate: aggregateView,
    notes: listOf(resultNote),
    closing: closingView,
    previous: orNull(previousDialogue),
  },
);

export const resultView = unionOf<ResultView>()(
  { title: 'ResultView', description: 'What those with the link to the result are sent.' },
  [resultToCome, readyResult],
);
