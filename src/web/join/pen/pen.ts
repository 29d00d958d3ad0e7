import type { ParticipantView } from '../../../dialogue/view/participant.ts';

/** Whether this device writes for the group. Alone at the table, it need not take the pen first. */
export function mayWrite({ me, table: { group } }: ParticipantView): boolean {
  return me.pen === 'holding' || (group.pen === 'free' && group.seats === 1);
}

/** Whether this device may lead the group on to the next step: a free pen comes along. */
export function mayGoOn({ me, table: { group } }: ParticipantView): boolean {
  return me.pen === 'holding' || group.pen === 'free';
}
