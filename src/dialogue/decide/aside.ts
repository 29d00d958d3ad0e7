import type { Actor, AsideCommand, Circumstances } from '../command.ts';
import { isSetAside } from '../company.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import { type Dialogue, type Group, groupAt, seatAt } from '../state.ts';

/**
 * A phone that nobody holds, such as one that was scanned twice. Those at the table say so, and are not kept waiting for it. It
 * is as one that leaves, and comes back as one that comes. Nothing opens among fewer by this: all who stay lock anew.
 */
export function decideAside(
  dialogue: Dialogue,
  actor: Actor,
  command: AsideCommand,
  { isGone }: Circumstances,
): Decision {
  if (actor.role !== 'seat') return refuse('not-allowed');
  const own = seatAt(dialogue, actor.seat)?.group;
  const group = own === undefined || own === null ? undefined : groupAt(dialogue, own);
  if (!group) return refuse('unknown-group');
  if (command.type === 'comeBack')
    return isSetAside(group, actor.seat)
      ? accept({ type: 'cameBack', group: group.number, seat: actor.seat })
      : accept();
  if (!group.seats.includes(command.seat)) return refuse('unknown-seat');
  if (dialogue.phase !== 'exercise') return refuse('wrong-phase');
  if (group.talk.step !== 'rate') return refuse('ratings-are-open');
  // Somebody else at the table was quicker.
  if (isSetAside(group, command.seat)) return accept();
  if (command.seat === actor.seat || !isGone(command.seat)) return refuse('seat-in-contact');
  return accept(...locksOf(group), { type: 'setAside', group: group.number, seat: command.seat });
}

/** Whoever had locked did so among more: they lock anew among those who are left, or do not. */
function locksOf({ number, talk }: Group): readonly Event[] {
  if (talk.step !== 'rate') return [];
  return [...talk.sheets].flatMap(([seat, { locked }]) => (locked ? { type: 'unlocked', group: number, seat } : []));
}
