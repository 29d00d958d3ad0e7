import type { ResultNote } from '../../../dialogue/view/aggregate.ts';
import type { MethodView } from '../../../dialogue/view/method.ts';
import type { ReadyResult, ResultView } from '../../../dialogue/view/result.ts';
import { Type } from '../../type.ts';
import { objectOf, unionOf } from '../exact.ts';
import { count, flag, listOf, moment, number, orNull, text } from '../words.ts';
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

const method = objectOf<MethodView>()(
  { title: 'Method', description: 'How the groups came to their scores, in numbers of groups, people and notes.' },
  {
    ratedAlone: count('Groups whose members first rated alone on phones.'),
    raters: orNull(count('How many people did so; null where the log does not say.')),
    together: count('Groups that found scores together straight away.'),
    onPaper: count('Groups that did so on paper.'),
    unscored: count('Groups that have not agreed on any score.'),
    notesWritten: count('How many notes were written.'),
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
    method: orNull(method),
  },
);

export const resultView = unionOf<ResultView>()(
  { title: 'ResultView', description: 'What those with the link to the result are sent.' },
  [resultToCome, readyResult],
);
