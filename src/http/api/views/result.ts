import type { ReadyResult, ResultView } from '../../../dialogue/view/result.ts';
import { Type } from '../../type.ts';
import { objectOf, unionOf } from '../exact.ts';
import { listOf, moment, orNull } from '../words.ts';
import { agendaView } from './agenda.ts';
import { closingView, previousDialogue } from './closing.ts';
import { aggregateView, groupResult, starredNote } from './plenary.ts';

const resultToCome = objectOf<Extract<ResultView, { readonly ready: false }>>()(
  { title: 'ResultToCome', description: 'There is no result before the closing.' },
  { ready: Type.Literal(false), agenda: agendaView },
);

const readyResult = objectOf<ReadyResult>()(
  { title: 'ReadyResult', description: 'What came of the dialogue.' },
  {
    ready: Type.Literal(true),
    agenda: agendaView,
    openedAt: moment('When the dialogue was opened.'),
    groups: listOf(groupResult),
    aggregate: aggregateView,
    starred: listOf(starredNote),
    closing: closingView,
    previous: orNull(previousDialogue),
  },
);

export const resultView = unionOf<ResultView>()(
  { title: 'ResultView', description: 'What those with the link to the result are sent.' },
  [resultToCome, readyResult],
);
