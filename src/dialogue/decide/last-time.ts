import { carriedOver, isSameAgreement } from '../agreement.ts';
import type { LastTimeCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { hasReached, type Outcome } from '../guide.ts';
import { MAX_AGREEMENTS, MAX_LENGTH } from '../limits.ts';
import { type Agreement, type Dialogue, previousAgreement } from '../state.ts';
import { hasChanged, tidied } from '../text.ts';

/** What came of the agreements of last time: from when the room goes through them, also in the closing. */
export function decideLastTime(dialogue: Dialogue, command: LastTimeCommand): Decision {
  if (!hasReached(dialogue, 'lastTime')) return refuse('wrong-phase');
  const agreement = previousAgreement(dialogue, command.agreement);
  if (!agreement) return refuse('unknown-agreement');
  switch (command.type) {
    case 'setOutcome':
      return setOutcome(dialogue, agreement, command.outcome);
    case 'describeOutcome': {
      const text = tidied(command.text);
      if (text.length > MAX_LENGTH.outcome) return refuse('text-too-long');
      if (hasChanged(dialogue.lastTime[agreement.id]?.text ?? '', command.was, text)) return refuse('text-changed');
      return accept({ type: 'outcomeDescribed', agreement: agreement.id, text });
    }
  }
}

function setOutcome({ lastTime, closing }: Dialogue, agreement: Agreement, outcome: Outcome | null): Decision {
  if ((lastTime[agreement.id]?.outcome ?? null) === outcome) return accept();
  const set = { type: 'outcomeSet', agreement: agreement.id, outcome } as const;
  const ofToday = closing.agreements.find((today) => today.carriedOver === agreement.id);
  if (outcome === 'carriedOver') {
    if (ofToday) return accept(set);
    if (closing.agreements.length >= MAX_AGREEMENTS) return refuse('too-much-text');
    return accept(set, { type: 'agreementWritten', agreement: carriedOver(agreement, closing.nextAgreement) });
  }
  // What somebody has worked on since is the room's, and is not taken away by a tap elsewhere.
  const isUntouched = ofToday && isSameAgreement(ofToday, carriedOver(agreement, ofToday.id));
  return isUntouched ? accept(set, { type: 'agreementRemoved', agreement: ofToday.id, deadline: null }) : accept(set);
}
