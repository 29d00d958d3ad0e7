import type { DoorEvent } from '../event.ts';
import { withSeat } from '../seats.ts';
import {
  type Dialogue,
  type Group,
  type GroupNumber,
  groupAt,
  type SeatId,
  seatAt,
  type WaitingSeat,
} from '../state.ts';
import { isFreeToSit } from '../table-door.ts';
import { withGroup } from './group.ts';
import { withSeatAtTable } from './sitting.ts';

/** Those who are to be let in at a table. */
export function evolveDoor(dialogue: Dialogue, event: DoorEvent): Dialogue {
  switch (event.type) {
    case 'arrived':
      return waiting(dialogue, event.seat, { key: event.key, group: null, asks: event.group, wasDeclined: false });
    case 'asked':
      return askingElsewhere(dialogue, event.seat, event.group, { wasDeclined: false });
    case 'declined':
      return askingElsewhere(dialogue, event.seat, null, { wasDeclined: true });
    case 'wentAway':
      return { ...atNoDoor(dialogue, event.seat), seats: withSeat(dialogue.seats, event.seat, undefined) };
    case 'admitted':
      return admitted(dialogue, event);
  }
}

/** Gives the dialogue where nobody asks at a table any more: they have to choose another one. */
export function withNobodyWaiting(dialogue: Dialogue, number: GroupNumber): Dialogue {
  const waiting = groupAt(dialogue, number)?.waiting ?? [];
  return waiting.reduce((before, seat) => askingElsewhere(before, seat, null, { wasDeclined: false }), dialogue);
}

function waiting(dialogue: Dialogue, seat: SeatId, at: WaitingSeat): Dialogue {
  const seats = withSeat(dialogue.seats, seat, at);
  return at.asks === null ? { ...dialogue, seats } : atDoor({ ...dialogue, seats }, at.asks, seat);
}

function askingElsewhere(
  dialogue: Dialogue,
  seat: SeatId,
  asks: GroupNumber | null,
  { wasDeclined }: Pick<WaitingSeat, 'wasDeclined'>,
): Dialogue {
  const key = seatAt(dialogue, seat)?.key ?? '';
  return waiting(atNoDoor(dialogue, seat), seat, { key, group: null, asks, wasDeclined });
}

function admitted(dialogue: Dialogue, { seat, group: number }: Extract<DoorEvent, { type: 'admitted' }>): Dialogue {
  const key = seatAt(dialogue, seat)?.key ?? '';
  const group = groupAt(dialogue, number);
  const isLate = group !== undefined && !isFreeToSit(dialogue, group);
  return withSeatAtTable(atNoDoor(dialogue, seat), seat, { key, group: number, isLate, hasOpened: false });
}

function atDoor(dialogue: Dialogue, number: GroupNumber, seat: SeatId): Dialogue {
  return withGroup(dialogue, number, (group) => ({ ...group, waiting: [...group.waiting, seat] }));
}

function atNoDoor(dialogue: Dialogue, seat: SeatId): Dialogue {
  const at = seatAt(dialogue, seat);
  if (at?.group !== null || at.asks === null) return dialogue;
  const others = (group: Group) => group.waiting.filter((other) => other !== seat);
  return withGroup(dialogue, at.asks, (group) => ({ ...group, waiting: others(group) }));
}
