import { hasReached } from '../../../dialogue/guide.ts';
import type { ParticipantView } from '../../../dialogue/view/participant.ts';

/** Whether a group is at work with its phone on the table: in the exercise, and after it until its line is whole. */
export function isWorking({ table: { agenda, group } }: ParticipantView): boolean {
  if (!hasReached(agenda, 'exercise') || agenda.phase === 'ended') return false;
  return agenda.phase === 'exercise' || group.scores.includes(null);
}
