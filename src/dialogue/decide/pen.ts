import type { Actor, Circumstances, PenCommand } from '../command.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Event } from '../event.ts';
import type { Refusal } from '../refusal.ts';
import { type Dialogue, type Group, groupAt, type SeatId, seatAt } from '../state.ts';

/** One member of a group holds the pen: it sets the scores that the group agrees. */
export function decidePen(
  dialogue: Dialogue,
  actor: Actor,
  command: PenCommand,
  circumstances: Circumstances,
): Decision {
  const group = groupAt(dialogue, 'group' in command ? command.group : groupOf(dialogue, actor));
  if (!group) return refuse('unknown-group');
  if (actor.role !== 'seat') return actor.role === 'facilitator' ? handOver(group, command) : refuse('not-allowed');
  return group.seats.includes(actor.seat)
    ? decideAtTable(group, actor.seat, command, circumstances)
    : refuse('not-allowed');
}

function decideAtTable(group: Group, seat: SeatId, command: PenCommand, circumstances: Circumstances): Decision {
  const { holder, asking } = group.pen;
  switch (command.type) {
    case 'takePen': {
      const pen = withPen(group, seat, circumstances);
      return 'refusal' in pen ? refuse(pen.refusal) : accept(...pen.events);
    }
    case 'askForPen': {
      // Where it was put down while this was on its way, whoever asks for it has it.
      const pen = withPen(group, seat, circumstances);
      if ('events' in pen) return accept(...pen.events);
      if (asking === seat) return accept();
      // Somebody who asked and went away must not keep the others from asking.
      if (asking !== null && !circumstances.isGone(asking)) return refuse('pen-is-held');
      return accept({ type: 'penAsked', group: group.number, seat });
    }
    case 'givePen':
    case 'keepPen':
      return holder === seat ? answerAsking(group, command) : refuse('pen-is-held');
    case 'freePen':
      return holder === seat ? accept({ type: 'penFreed', group: group.number }) : refuse('pen-is-held');
  }
}

/** Gives what it takes for `seat` to have the pen: nothing, taking a free one, or a refusal when another has it. */
export function withPen(
  group: Group,
  seat: SeatId,
  circumstances: Circumstances,
): { readonly events: readonly Event[] } | { readonly refusal: Refusal } {
  const { holder } = group.pen;
  if (holder === seat) return { events: [] };
  if (holder !== null && !circumstances.isGone(holder)) return { refusal: 'pen-is-held' };
  return { events: [{ type: 'penTaken', group: group.number, seat }] };
}

function answerAsking(group: Group, command: Extract<PenCommand, { type: 'givePen' | 'keepPen' }>): Decision {
  const { asking } = group.pen;
  if (asking === null) return refuse('pen-not-asked-for');
  return accept(
    command.type === 'givePen'
      ? { type: 'penTaken', group: group.number, seat: asking }
      : { type: 'penKept', group: group.number },
  );
}

function handOver(group: Group, command: PenCommand): Decision {
  if (command.type === 'freePen') return accept({ type: 'penFreed', group: group.number });
  if (command.type !== 'givePen' || command.seat === null) return refuse('not-allowed');
  if (!group.seats.includes(command.seat)) return refuse('unknown-seat');
  return accept({ type: 'penTaken', group: group.number, seat: command.seat });
}

function groupOf(dialogue: Dialogue, actor: Actor): number {
  return actor.role === 'seat' ? (seatAt(dialogue, actor.seat)?.group ?? 0) : 0;
}
