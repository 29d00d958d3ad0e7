import type { ParticipantView } from '../../dialogue/view/participant.ts';
import { stepMinutes, type TimedStep } from '../../dialogue/view/step-minutes.ts';

/** Returns how long the group may take for a step, in minutes of the plan; null where there is nothing to suggest. */
export function minutesFor(step: TimedStep, { table: { agenda, group } }: ParticipantView): number | null {
  if (agenda.phase !== 'exercise' || agenda.runningMinutes === null) return null;
  const { talk } = group;
  const ratesApart = talk.step === 'rate' ? talk.offered : talk.counts !== null;
  return stepMinutes(agenda.runningMinutes, agenda.guide, { ratesApart })?.[step] ?? null;
}
