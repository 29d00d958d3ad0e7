import { LEVELS, OUTCOMES } from '../../../dialogue/guide.ts';
import type { Agreement } from '../../../dialogue/state.ts';
import type { ClosingView } from '../../../dialogue/view/closing.ts';
import type { ConsoleProposal } from '../../../dialogue/view/facilitator.ts';
import type { ProposalView, WaitingProposalView } from '../../../dialogue/view/participant.ts';
import type { LastTimeView, PreviousAgreement, PreviousLine, PreviousView } from '../../../dialogue/view/previous.ts';
import { Type } from '../../type.ts';
import { objectOf } from '../exact.ts';
import { count, factor, flag, listOf, moment, number, oneOf, orNull, text } from '../words.ts';

const agreed = {
  id: number(),
  factor: orNull(factor),
  what: text(),
  responsible: text('Who sees to it that it happens.'),
  deadline: orNull(text(), 'A date such as 2026-11-23. Null for what was carried over and has no new one yet.'),
  level: orNull(oneOf(LEVELS), 'Where the agreement works. Null where nobody has said.'),
  carriedOver: orNull(number(), 'The id of the agreement of last time that was carried over. Null for a new one.'),
};

const agreement = objectOf<Agreement>()(
  { title: 'Agreement', description: 'What somebody has agreed to do, and by when.' },
  agreed,
);

const previousAgreement = objectOf<PreviousAgreement>()(
  { title: 'PreviousAgreement', description: 'An agreement of last time, and what came of it.' },
  {
    ...agreed,
    outcome: orNull(oneOf(OUTCOMES), 'Null where nobody has said yet.'),
    text: text('A line on what came of it. It may be empty.'),
  },
);

const proposal = {
  id: number(),
  factor: orNull(factor),
  what: text(),
  status: oneOf(['waiting', 'accepted', 'left']),
};

export const proposalView = objectOf<ProposalView>()(
  { title: 'ProposalView', description: 'An agreement that a participant proposes. It is not shown who does.' },
  proposal,
);

export const consoleProposal = objectOf<ConsoleProposal>()(
  { title: 'ConsoleProposal', description: 'A proposal, as the facilitator sees it. It is not shown who supports it.' },
  { ...proposal, support: count('How many support it besides whoever proposes it.') },
);

export const waitingProposal = objectOf<WaitingProposalView>()(
  { title: 'WaitingProposal', description: 'A proposal that the facilitator has not answered yet.' },
  {
    id: number(),
    factor: orNull(factor),
    what: text(),
    open: flag('Whether it can be supported. What was proposed before the dialogue ended cannot.'),
  },
);

export const closingView = objectOf<ClosingView>()(
  { title: 'ClosingView', description: 'What the room writes together at the end. The same for every visitor.' },
  {
    answers: Type.Unsafe<Record<string, string>>({
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'By the id of the closing question.',
    }),
    agreements: listOf(agreement),
    followUp: orNull(text(), 'The date of the follow-up, such as 2026-11-23.'),
    nextSteps: listOf(text(), 'The ids of tools to look at afterwards.'),
    facilitator: text('Who held the dialogue. Empty unless somebody wrote it.'),
    papersShared: flag('Whether participants may take the papers of the result.'),
  },
);

const previousMedians = listOf(
  orNull(Type.Number()),
  'The median of the groups’ scores by factor, in the guide’s order.',
);

export const previousDialogue = objectOf<PreviousView>()(
  { title: 'PreviousDialogue', description: 'What a follow-up is compared with.' },
  {
    title: text(),
    openedAt: moment('When it was opened.'),
    medians: previousMedians,
    agreements: listOf(previousAgreement),
  },
);

export const previousLine = objectOf<PreviousLine>()(
  { title: 'PreviousLine', description: 'The line of last time.' },
  { openedAt: moment('When the earlier dialogue was opened.'), medians: previousMedians },
);

export const lastTimeView = objectOf<LastTimeView>()(
  { title: 'LastTimeView', description: 'What was agreed last time, while the room goes through it.' },
  {
    openedAt: moment('When the earlier dialogue was opened.'),
    agreements: listOf(previousAgreement),
    shown: orNull(number(), 'The agreement that is talked about. Null while all of them are shown.'),
  },
);
