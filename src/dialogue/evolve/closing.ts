import type { ClosingEvent } from '../event.ts';
import type { Closing, Proposal, SeatId, WithdrawnDate } from '../state.ts';

export function evolveClosing(closing: Closing, event: ClosingEvent): Closing {
  switch (event.type) {
    case 'closingAnswered':
      return { ...closing, answers: { ...closing.answers, [event.question]: event.text } };
    case 'agreementWritten': {
      const { agreement } = event;
      const others = closing.agreements.filter(({ id }) => id !== agreement.id);
      return {
        ...closing,
        agreements: [...others, agreement].sort((a, b) => a.id - b.id),
        nextAgreement: Math.max(closing.nextAgreement, agreement.id + 1),
        withdrawn: withdrawnBut(closing, agreement.id),
      };
    }
    case 'agreementRemoved':
      return {
        ...closing,
        agreements: closing.agreements.filter(({ id }) => id !== event.agreement),
        nextAgreement: Math.max(closing.nextAgreement, event.agreement + 1),
        withdrawn: withdrawnWith(closing, event.agreement, event.deadline ?? null),
      };
    case 'proposalMade':
      return withProposal(closing, { ...event.proposal, supporters: [], earlierSupport: event.support ?? 0 });
    case 'proposalSupported':
      return {
        ...closing,
        proposals: closing.proposals.map((proposal) =>
          proposal.id === event.proposal ? supportedBy(proposal, event.seat, event.supported) : proposal,
        ),
      };
    case 'proposalAnswered':
      return {
        ...closing,
        proposals: closing.proposals.map((proposal) =>
          proposal.id === event.proposal ? { ...proposal, status: event.status } : proposal,
        ),
      };
    case 'proposalWithdrawn':
      return {
        ...closing,
        proposals: closing.proposals.filter(({ id }) => id !== event.proposal),
        nextProposal: Math.max(closing.nextProposal, event.proposal + 1),
      };
    case 'followUpSet':
      return {
        ...closing,
        followUp: event.date,
        withdrawn: withdrawnFollowUp(closing, event.date),
      };
    case 'nextStepsChosen':
      return { ...closing, nextSteps: event.nextSteps };
    case 'facilitatorNamed':
      return { ...closing, facilitator: event.name };
    case 'papersShared':
      return { ...closing, papersShared: event.shared };
  }
}

/** A date that is withdrawn; none where there was none, or where there is another now. */
function withdrawnWith(closing: Closing, agreement: number | null, date: string | null): readonly WithdrawnDate[] {
  const others = withdrawnBut(closing, agreement);
  return date === null ? others : [...others, { agreement, date }];
}

/** Once withdrawn, the day of the next dialogue is so until there is another. */
function withdrawnFollowUp(closing: Closing, date: string | null): readonly WithdrawnDate[] {
  if (date === null && closing.followUp === null) return closing.withdrawn;
  return withdrawnWith(closing, null, date === null ? closing.followUp : null);
}

function withdrawnBut({ withdrawn }: Closing, agreement: number | null): readonly WithdrawnDate[] {
  return withdrawn.filter((date) => date.agreement !== agreement);
}

function supportedBy(proposal: Proposal, seat: SeatId, supported: boolean): Proposal {
  const others = proposal.supporters.filter((other) => other !== seat);
  return { ...proposal, supporters: supported ? [...others, seat] : others };
}

/** Kept in the order of their ids, so that a log with an erased first version folds to the same. */
function withProposal(closing: Closing, proposal: Proposal): Closing {
  const others = closing.proposals.filter(({ id }) => id !== proposal.id);
  return {
    ...closing,
    proposals: [...others, proposal].sort((a, b) => a.id - b.id),
    nextProposal: Math.max(closing.nextProposal, proposal.id + 1),
  };
}
