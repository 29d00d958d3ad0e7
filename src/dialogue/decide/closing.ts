import { type DatedTerms, isSameAgreement } from '../agreement.ts';
import type { Actor, ClosingCommand, PaperCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { MAX_AGREEMENTS, MAX_LENGTH, MAX_PROPOSALS, MAX_PROPOSALS_OF_SEAT } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import type { Agreement, Dialogue, ProposalMade, SeatId } from '../state.ts';
import { hasChanged, isDate, textFrom, tidied } from '../text.ts';

/** What the room takes with it: answers, agreements that somebody owns, and the next date. */
export function decideClosing(dialogue: Dialogue, actor: Actor, command: ClosingCommand): Decision {
  const isAfterwards = dialogue.phase === 'ended' && isForPapers(command);
  if (dialogue.phase !== 'closing' && !isAfterwards) return refuse('wrong-phase');
  if (isFromSeat(command))
    return actor.role === 'seat' ? decideProposal(dialogue, actor.seat, command) : refuse('not-allowed');
  if (actor.role !== 'facilitator') return refuse('not-allowed');
  return isForPapers(command) ? decidePapers(dialogue, command) : decideOutcome(dialogue, command);
}

function isForPapers(command: ClosingCommand): command is PaperCommand {
  return command.type === 'nameFacilitator' || command.type === 'sharePapers';
}

function decidePapers({ closing }: Dialogue, command: PaperCommand): Decision {
  if (command.type === 'sharePapers') return accept({ type: 'papersShared', shared: command.shared });
  const name = tidied(command.name).replaceAll('\n', ' ');
  if (name.length > MAX_LENGTH.facilitator) return refuse('text-too-long');
  if (hasChanged(closing.facilitator, command.was, name)) return refuse('text-changed');
  return accept({ type: 'facilitatorNamed', name });
}

type ProposalCommand = Extract<ClosingCommand, { type: 'propose' | 'supportProposal' | 'withdrawProposal' }>;

function isFromSeat(command: ClosingCommand): command is ProposalCommand {
  return command.type === 'propose' || command.type === 'supportProposal' || command.type === 'withdrawProposal';
}

function decideProposal(dialogue: Dialogue, seat: SeatId, command: ProposalCommand): Decision {
  const { proposals } = dialogue.closing;
  switch (command.type) {
    case 'propose':
      return propose(dialogue, seat, command);
    case 'supportProposal':
      return support(dialogue, seat, command);
    case 'withdrawProposal': {
      const own = proposals.some(({ id, seat: author }) => id === command.proposal && author === seat);
      return own ? accept({ type: 'proposalWithdrawn', proposal: command.proposal }) : refuse('unknown-proposal');
    }
  }
}

/** Whose it is and who supported it before the end nobody knows any more, so nobody could be kept from doing it twice. */
function support(
  dialogue: Dialogue,
  seat: SeatId,
  { proposal: id, supported }: Extract<ProposalCommand, { type: 'supportProposal' }>,
): Decision {
  const proposal = dialogue.closing.proposals.find((other) => other.id === id && other.status === 'waiting');
  if (!proposal) return refuse('unknown-proposal');
  if (proposal.seat === null || proposal.seat === seat) return refuse('not-allowed');
  if (proposal.supporters.includes(seat) === supported) return accept();
  return accept({ type: 'proposalSupported', proposal: id, seat, supported });
}

function propose(dialogue: Dialogue, seat: SeatId, command: Extract<ProposalCommand, { type: 'propose' }>): Decision {
  const { proposals, nextProposal } = dialogue.closing;
  const ofSeat = proposals.filter((proposal) => proposal.seat === seat).length;
  if (proposals.length >= MAX_PROPOSALS || ofSeat >= MAX_PROPOSALS_OF_SEAT) return refuse('too-much-text');
  const unknown = unknownFactor(dialogue, command.factor);
  if (unknown) return refuse(unknown);
  const text = textFrom(command.what, MAX_LENGTH.agreement);
  if ('refusal' in text) return refuse(text.refusal);
  const proposal: ProposalMade = { id: nextProposal, factor: command.factor, what: text.text, seat, status: 'waiting' };
  return accept({ type: 'proposalMade', proposal });
}

function decideOutcome(dialogue: Dialogue, command: Exclude<ClosingCommand, ProposalCommand | PaperCommand>): Decision {
  const { guide } = dialogue;
  switch (command.type) {
    case 'answerClosing':
      return answer(dialogue, command);
    case 'addAgreement':
      return addAgreement(dialogue, command);
    case 'changeAgreement':
      return changeAgreement(dialogue, command);
    case 'removeAgreement':
      return removeAgreement(dialogue, command.agreement);
    case 'leaveProposal':
      if (!isWaiting(dialogue, command.proposal)) return refuse('unknown-proposal');
      return accept({ type: 'proposalAnswered', proposal: command.proposal, status: 'left' });
    case 'setFollowUp':
      if (command.date !== null && !isDate(command.date)) return refuse('date-invalid');
      return accept({ type: 'followUpSet', date: command.date });
    case 'chooseNextSteps': {
      const nextSteps = guide.nextSteps.filter((step) => command.nextSteps.includes(step));
      if (nextSteps.length !== new Set(command.nextSteps).size) return refuse('unknown-next-step');
      return accept({ type: 'nextStepsChosen', nextSteps });
    }
  }
}

function answer({ guide, closing }: Dialogue, command: Extract<ClosingCommand, { type: 'answerClosing' }>): Decision {
  const { question, was } = command;
  if (!guide.closingQuestions.includes(question)) return refuse('unknown-question');
  const text = tidied(command.text);
  if (text.length > MAX_LENGTH.closingAnswer) return refuse('text-too-long');
  if (hasChanged(closing.answers[question] ?? '', was, text)) return refuse('text-changed');
  return accept({ type: 'closingAnswered', question, text });
}

function changeAgreement(dialogue: Dialogue, changed: Extract<ClosingCommand, { type: 'changeAgreement' }>): Decision {
  const now = dialogue.closing.agreements.find(({ id }) => id === changed.id);
  if (!now) return refuse('unknown-agreement');
  const agreement = agreementFrom(dialogue, now, changed);
  if (typeof agreement === 'string') return refuse(agreement);
  const isAsItWas = !changed.was || isSameAgreement(now, changed.was) || isSameAgreement(now, agreement);
  return isAsItWas ? accept({ type: 'agreementWritten', agreement }) : refuse('text-changed');
}

function addAgreement(dialogue: Dialogue, command: Extract<ClosingCommand, { type: 'addAgreement' }>): Decision {
  if (dialogue.closing.agreements.length >= MAX_AGREEMENTS) return refuse('too-much-text');
  const agreement = agreementFrom(dialogue, { id: dialogue.closing.nextAgreement, carriedOver: null }, command);
  if (typeof agreement === 'string') return refuse(agreement);
  const written: Event = { type: 'agreementWritten', agreement };
  if (command.proposal === null) return accept(written);
  if (!isWaiting(dialogue, command.proposal)) return refuse('unknown-proposal');
  return accept(written, { type: 'proposalAnswered', proposal: command.proposal, status: 'accepted' });
}

/** What is not among the agreements any more is not carried over either, and whoever sees to it is asked again. */
function removeAgreement({ closing, lastTime }: Dialogue, id: number): Decision {
  const agreement = closing.agreements.find((other) => other.id === id);
  if (!agreement) return refuse('unknown-agreement');
  const removed: Event = { type: 'agreementRemoved', agreement: id, deadline: agreement.deadline };
  const { carriedOver } = agreement;
  if (carriedOver === null || lastTime[carriedOver]?.outcome !== 'carriedOver') return accept(removed);
  return accept(removed, { type: 'outcomeSet', agreement: carriedOver, outcome: null });
}

function agreementFrom(
  dialogue: Dialogue,
  { id, carriedOver }: Pick<Agreement, 'id' | 'carriedOver'>,
  draft: DatedTerms,
): Agreement | Refusal {
  const unknown = unknownFactor(dialogue, draft.factor);
  if (unknown) return unknown;
  const what = textFrom(draft.what, MAX_LENGTH.agreement);
  if ('refusal' in what) return what.refusal;
  const responsible = textFrom(draft.responsible, MAX_LENGTH.responsible);
  if ('refusal' in responsible)
    return responsible.refusal === 'text-missing' ? 'responsible-missing' : responsible.refusal;
  if (!isDate(draft.deadline)) return 'date-invalid';
  const { factor, deadline, level } = draft;
  return { id, factor, what: what.text, responsible: responsible.text, deadline, level, carriedOver };
}

function isWaiting(dialogue: Dialogue, proposal: number): boolean {
  return dialogue.closing.proposals.some(({ id, status }) => id === proposal && status === 'waiting');
}

function unknownFactor(dialogue: Dialogue, factor: string | null): Refusal | undefined {
  return factor === null || dialogue.guide.factors.includes(factor) ? undefined : 'unknown-factor';
}
